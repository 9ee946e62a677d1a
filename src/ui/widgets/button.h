// Buttons and links that look like controls.
#pragma once

#include <optional>
#include <string_view>

#include "ui/ui.h"
#include "ui/widgets/row.h"

namespace lectern {

enum class ButtonLook {
  primary,    // the one thing to do next
  secondary,  // outlined
  quiet,      // text alone until the pointer is over it
};

struct ButtonSpec {
  std::string_view key;
  std::string_view label;
  ButtonLook look = ButtonLook::secondary;
  std::optional<Icon> icon;
  bool small = false;     // smaller text and less height, where the pointer is fine
  std::string_view href;  // not empty: a link
  Attributes attributes;
};

// How much room it takes.
Size button_size(Ui& ui, const ButtonSpec& spec);

// The button at a place; true when it was activated (never for a link: the browser follows it).
bool button_at(Ui& ui, const ButtonSpec& spec, Point at);

// Buttons side by side that wrap. `finish` moves the flow below the last row.
class ButtonRow {
 public:
  explicit ButtonRow(Ui& ui) : ui_(ui), row_(ui, {ui.px(12), ui.px(measure::grid)}) {}

  // True when it was activated.
  bool add(const ButtonSpec& spec) { return button_at(ui_, spec, row_.next(button_size(ui_, spec))); }
  void finish() { row_.finish(); }

 private:
  Ui& ui_;
  WrappingRow row_;
};

}  // namespace lectern
