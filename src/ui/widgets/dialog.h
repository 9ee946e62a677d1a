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
  DialogFrame(Ui& ui, std::string_view title);
  void finish();

 private:
  Ui& ui_;
  ElementId dialog_;
  std::size_t behind_;
};

// What else stands in the page can be neither reached nor read while a dialog is open.
Attributes under_dialog(const State& state, Attributes attributes);

}  // namespace lectern
