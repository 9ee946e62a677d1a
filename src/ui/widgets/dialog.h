// A dialog: a card in the middle of the window, over the dimmed page, with the focus in it until it is left by *Close*
// or Escape. It scrolls where it is higher than the window. The style sheet dims the page (tree.css, `.dialog`).
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

// From construction to `finish` the flow is the dialog's column. It is drawn last: what is under it is out of reach.
//
//   DialogFrame dialog(ui, word(Word::share_title));
//   put_text(ui, …);
//   dialog.finish();
class DialogFrame {
 public:
  // `column` is the width of its text, as a measure, where the window has room for it. With `role` "alertdialog" what
  // is said of it is the text whose id is PageId::dialog_text.
  DialogFrame(Ui& ui, std::string_view title, float column, std::string_view role = "dialog");
  // Puts *Close* below what is there already, and ends it.
  void finish();
  // The same of a dialog that has buttons of its own: `closed` where one of them calls it off.
  void finish(bool closed);

 private:
  Ui& ui_;
  ElementId dialog_;
  std::size_t behind_;
};

// What else is in the page can be neither reached nor read while a dialog is open.
Attributes under_dialog(const State& state, Attributes attributes);

}  // namespace lectern
