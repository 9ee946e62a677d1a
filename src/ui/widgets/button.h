// Buttons and links that look like controls.
#pragma once

#include <optional>
#include <string_view>

#include "ui/ui.h"

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
  explicit ButtonRow(Ui& ui) : ui_(ui), x_(ui.flow.x), y_(ui.flow.y) {}

  bool add(const ButtonSpec& spec);
  void finish() { ui_.flow.y = y_ + row_height_; }

 private:
  Ui& ui_;
  float x_;
  float y_;
  float row_height_ = 0;
};

}  // namespace lectern
