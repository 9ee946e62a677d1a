// A text field. The field itself is the browser's, and visible: caret, selection, composition and phone keyboards are
// its own; we draw the box around it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "course/rules.h"
#include "ui/ui.h"

namespace lectern {

struct FieldSpec {
  std::string_view key;
  std::string_view label;  // its accessible name
  std::string value;
  std::string_view placeholder;
  bool search = false;     // an icon in front, and type=search
  bool multiline = false;  // a textarea
  bool code = false;       // typed in the mono face, nothing corrected
  bool enabled = true;
  bool enters = false;                         // Enter does something with what is typed
  std::size_t longest = longest_typed_answer;  // in UTF-16 units; 0: any
};

struct FieldChange {
  std::string text;
  bool done = false;     // the field was left
  bool entered = false;  // by Enter, where the field takes it
};

// The field over the width of the flow; the flow moves below it.
std::optional<FieldChange> put_field(Ui& ui, const FieldSpec& spec);

}  // namespace lectern
