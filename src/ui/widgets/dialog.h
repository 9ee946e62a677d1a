// A dialog over the whole window: a page of its own that scrolls, with the focus in it until it is left by *Close* or
// Escape.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

// From construction to `finish` the flow is the dialog's column.
//
//   DialogFrame dialog(ui, word(Word::share_title));
//   put_text(ui, …);
//   dialog.finish();
class DialogFrame {
 public:
  // With `role` "alertdialog" what is said of it is the text whose id is PageId::dialog_text.
  DialogFrame(Ui& ui, std::string_view title, std::string_view role = "dialog");
  // Puts *Close* below what is there already, and ends it.
  void finish();
  // The same of a dialog that has buttons of its own: `closed` where one of them calls it off.
  void finish(bool closed);

 private:
  Ui& ui_;
  ElementId dialog_;
  std::size_t behind_;
};

// What else stands in the page can be neither reached nor read while a dialog is open.
Attributes under_dialog(const State& state, Attributes attributes);

}  // namespace lectern
