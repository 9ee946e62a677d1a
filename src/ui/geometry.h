// Points, sizes and rectangles in CSS pixels.
#pragma once

#include <algorithm>

namespace lectern {

struct Point {
  float x = 0;
  float y = 0;

  bool operator==(const Point&) const = default;
};

struct Size {
  float width = 0;
  float height = 0;

  bool operator==(const Size&) const = default;
};

struct Rect {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;

  float right() const { return x + width; }
  float bottom() const { return y + height; }
  bool contains(Point point) const { return point.x >= x && point.x < right() && point.y >= y && point.y < bottom(); }
  bool operator==(const Rect&) const = default;
};

// What is covered of each edge of something.
struct Insets {
  float top = 0;
  float right = 0;
  float bottom = 0;
  float left = 0;

  bool operator==(const Insets&) const = default;
};

// `rect` with every side moved outwards by `by` (inwards where negative).
inline Rect inflated(Rect rect, float by) {
  return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

inline Rect moved(Rect rect, Point by) {
  return {rect.x + by.x, rect.y + by.y, rect.width, rect.height};
}

// The part both have in common; of zero size where there is none.
inline Rect intersection(Rect one, Rect other) {
  const float x = std::max(one.x, other.x);
  const float y = std::max(one.y, other.y);
  return {x, y, std::max(0.0f, std::min(one.right(), other.right()) - x),
          std::max(0.0f, std::min(one.bottom(), other.bottom()) - y)};
}

}  // namespace lectern
