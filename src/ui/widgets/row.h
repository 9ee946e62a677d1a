// A row of things that wraps: says where the next one goes.
#pragma once

#include <algorithm>

#include "ui/ui.h"

namespace lectern {

class WrappingRow {
 public:
  // Gaps in CSS pixels, between neighbours and between rows.
  WrappingRow(Ui& ui, Size gap) : ui_(ui), gap_(gap), x_(ui.flow.x), y_(ui.flow.y) {}

  // The place of the next thing; on a new row where it does not fit on this one.
  Point next(Size size) {
    if (x_ > ui_.flow.x && x_ + size.width > ui_.flow.x + ui_.flow.width) {
      x_ = ui_.flow.x;
      y_ += height_ + gap_.height;
      height_ = 0;
    }
    const Point place{x_, y_};
    x_ += size.width + gap_.width;
    height_ = std::max(height_, size.height);
    return place;
  }

  // Moves the flow below the last row.
  void finish() { ui_.flow.y = y_ + height_; }

 private:
  Ui& ui_;
  Size gap_;
  float x_;
  float y_;
  float height_ = 0;
};

}  // namespace lectern
