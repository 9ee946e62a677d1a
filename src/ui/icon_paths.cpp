#include "ui/icon_paths.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <span>

namespace lectern {
namespace {

constexpr float stroke = 2;

enum class Path { open, closed };

// Draws an icon in its own grid of 24 units.
class Pen {
 public:
  void line(std::initializer_list<Point> points, Path path = Path::open) {
    stroke_line({points.begin(), points.size()}, path);
  }
  virtual void circle(Point center, float radius) = 0;
  virtual void dot(Point center, float radius) = 0;
  virtual void box(Point low, Point high, float radius) = 0;

 protected:
  ~Pen() = default;
  virtual void stroke_line(std::span<const Point> points, Path path) = 0;
};

void draw_icon(Pen& pen, Icon icon) {
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
      pen.line({{12, 4}, {21, 20}, {3, 20}}, Path::closed);
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

// Lines that run along the grid are laid on whole device pixels: between two of them they would be grey, and each of
// another weight.
class ListPen final : public Pen {
 public:
  ListPen(ImDrawList& list, Rect rect, ImU32 color, float density)
      : list_(list),
        rect_(rect),
        color_(color),
        unit_(rect.width / 24),
        density_(density),
        pixels_(std::max(1.0f, std::round(stroke * unit_ * density))) {}

  void circle(Point center, float radius) override {
    list_.AddCircle(placed(center), radius * unit_, color_, 0, stroke * unit_);
  }
  void dot(Point center, float radius) override { list_.AddCircleFilled(placed(center), radius * unit_, color_); }
  void box(Point low, Point high, float radius) override {
    const ImVec2 from = placed(low);
    const ImVec2 to = placed(high);
    list_.PathRect({snapped(from.x), snapped(from.y)}, {snapped(to.x), snapped(to.y)}, radius * unit_);
    list_.PathStroke(color_, ImDrawFlags_Closed, pixels_ / density_);
  }

 private:
  void stroke_line(std::span<const Point> points, Path path) override {
    bool is_along = false;
    for (std::size_t at = 0; at < points.size(); ++at) {
      const Point here = points[at];
      const Point before = points[at > 0 ? at - 1 : 1];
      const Point after = points[at + 1 < points.size() ? at + 1 : at - 1];
      const bool in_row = here.y == before.y || here.y == after.y;
      const bool in_column = here.x == before.x || here.x == after.x;
      const ImVec2 place = placed(here);
      list_.PathLineTo({in_column ? snapped(place.x) : place.x, in_row ? snapped(place.y) : place.y});
      is_along = is_along || in_row || in_column;
    }
    const float thickness = is_along ? pixels_ / density_ : stroke * unit_;
    list_.PathStroke(color_, path == Path::closed ? ImDrawFlags_Closed : ImDrawFlags_None, thickness);
  }

  ImVec2 placed(Point point) const { return {rect_.x + point.x * unit_, rect_.y + point.y * unit_}; }

  // The middle of a line of `pixels_` that is nearest to `value`.
  float snapped(float value) const { return (std::round(value * density_ - pixels_ / 2) + pixels_ / 2) / density_; }

  ImDrawList& list_;
  Rect rect_;
  ImU32 color_;
  float unit_;
  float density_;
  float pixels_;  // how thick a line along the grid is, in device pixels
};

class SvgPen final : public Pen {
 public:
  void circle(Point center, float radius) override {
    move({center.x - radius, center.y});
    arc(radius, 2 * radius, 0);
    arc(radius, -2 * radius, 0);
  }
  // A stroke around a smaller circle fills it.
  void dot(Point center, float radius) override { circle(center, radius - stroke / 2); }
  void box(Point low, Point high, float radius) override {
    const float width = high.x - low.x - 2 * radius;
    const float height = high.y - low.y - 2 * radius;
    move({low.x + radius, low.y});
    add("h", {width});
    arc(radius, radius, radius);
    add("v", {height});
    arc(radius, -radius, radius);
    add("h", {-width});
    arc(radius, -radius, -radius);
    add("v", {-height});
    arc(radius, radius, -radius);
  }

  std::string data;

 private:
  void stroke_line(std::span<const Point> points, Path path) override {
    move(points.front());
    for (const Point point : points.subspan(1)) add("L", {point.x, point.y});
    if (path == Path::closed) data += 'Z';
  }

  void move(Point to) { add("M", {to.x, to.y}); }
  // To a place so far to the right and so far down, clockwise.
  void arc(float radius, float right, float down) {
    add("a", {radius, radius});
    data += " 0 0 1";
    add(" ", {right, down});
  }
  void add(std::string_view command, std::initializer_list<float> numbers) {
    data += command;
    const char* between = "";
    for (const float number : numbers) {
      data += between + std::to_string(std::lround(number * icon_grid / 24));
      between = " ";
    }
  }
};

}  // namespace

void paint_icon(ImDrawList& list, Icon icon, Rect rect, ImU32 color, float density) {
  ListPen pen(list, rect, color, density);
  draw_icon(pen, icon);
}

std::string icon_path_data(Icon icon) {
  SvgPen pen;
  draw_icon(pen, icon);
  return pen.data;
}

}  // namespace lectern
