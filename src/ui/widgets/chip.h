// Chips: small toggle buttons in rows, for tags.
#pragma once

#include <string_view>

#include "ui/ui.h"
#include "ui/widgets/row.h"

namespace lectern {

class ChipRow {
 public:
  explicit ChipRow(Ui& ui) : ui_(ui), row_(ui, {ui.px(6), ui.input().touch ? 0 : ui.px(6)}) {}

  // True when it was pressed. `on`: its tag is part of the filter.
  bool add(std::string_view key, std::string_view label, bool on);
  void finish() { row_.finish(); }

 private:
  Ui& ui_;
  WrappingRow row_;
};

}  // namespace lectern
