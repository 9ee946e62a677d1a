#include "ui/icon_paths.h"

#include <initializer_list>

namespace lectern {
namespace {

// Draws in the icon's own grid of 24 units.
class Pen {
 public:
  Pen(ImDrawList& list, Rect rect, ImU32 color) : list_(list), rect_(rect), color_(color), unit_(rect.width / 24) {}

  void line(std::initializer_list<ImVec2> points, ImDrawFlags flags = ImDrawFlags_None) {
    for (const ImVec2 point : points) list_.PathLineTo(placed(point));
    list_.PathStroke(color_, flags, 2 * unit_);
  }
  void circle(ImVec2 center, float radius) { list_.AddCircle(placed(center), radius * unit_, color_, 0, 2 * unit_); }
  void dot(ImVec2 center, float radius) { list_.AddCircleFilled(placed(center), radius * unit_, color_); }
  void box(ImVec2 low, ImVec2 high, float radius) {
    list_.AddRect(placed(low), placed(high), color_, radius * unit_, 0, 2 * unit_);
  }

 private:
  ImVec2 placed(ImVec2 point) const { return {rect_.x + point.x * unit_, rect_.y + point.y * unit_}; }

  ImDrawList& list_;
  Rect rect_;
  ImU32 color_;
  float unit_;
};

}  // namespace

void paint_icon(ImDrawList& list, Icon icon, Rect rect, ImU32 color) {
  Pen pen(list, rect, color);
  switch (icon) {
    case Icon::check:
      pen.line({{5, 12.5f}, {10, 17.5f}, {19, 7}});
      break;
    case Icon::cross:
      pen.line({{6, 6}, {18, 18}});
      pen.line({{18, 6}, {6, 18}});
      break;
    case Icon::menu:
      pen.line({{4, 7}, {20, 7}});
      pen.line({{4, 12}, {20, 12}});
      pen.line({{4, 17}, {14, 17}});
      break;
    case Icon::search:
      pen.circle({10.5f, 10.5f}, 6);
      pen.line({{15, 15}, {20, 20}});
      break;
    case Icon::chevron_right:
      pen.line({{9, 6}, {15, 12}, {9, 18}});
      break;
    case Icon::copy:
      pen.box({8, 8}, {20, 20}, 2);
      pen.line({{16, 5}, {6, 5}, {5, 6}, {5, 16}});
      break;
    case Icon::info:
      pen.circle({12, 12}, 9);
      pen.line({{12, 11}, {12, 17}});
      pen.dot({12, 7.5f}, 1.3f);
      break;
    case Icon::warning:
      pen.line({{12, 4}, {21, 20}, {3, 20}}, ImDrawFlags_Closed);
      pen.line({{12, 10}, {12, 14.5f}});
      pen.dot({12, 17.2f}, 1.2f);
      break;
    case Icon::download:
      pen.line({{12, 4}, {12, 15}});
      pen.line({{7, 10.5f}, {12, 15.5f}, {17, 10.5f}});
      pen.line({{5, 20}, {19, 20}});
      break;
  }
}

}  // namespace lectern
