// Chips: small toggle buttons in rows, for tags.
#pragma once

#include <string_view>

#include "ui/ui.h"

namespace lectern {

class ChipRow {
 public:
  explicit ChipRow(Ui& ui) : ui_(ui), x_(ui.flow.x), y_(ui.flow.y) {}

  // True when it was pressed. `on`: its tag is part of the filter.
  bool add(std::string_view key, std::string_view label, bool on);
  void finish() { ui_.flow.y = y_ + row_height_; }

 private:
  Ui& ui_;
  float x_;
  float y_;
  float row_height_ = 0;
};

}  // namespace lectern
