// Picture: what the elements look like, as a flat list of shapes in layers. It is made when something changes and
// painted on every frame; scrolling, hovering and pressing only paint it again.
#pragma once

#include <cstdint>
#include <vector>

#include "ui/element.h"
#include "ui/geometry.h"
#include "ui/text_block.h"
#include "ui/theme.h"

namespace lectern {

enum class Icon : std::uint8_t { check, cross, menu, search, chevron_right, copy, info, warning, download };

enum class ShapeKind : std::uint8_t { fill, outline, text, icon, disc, ring };

// When a shape is painted, by what the pointer does with the element that owns it.
enum class When : std::uint8_t { always, hovered, pressed };

struct Shape {
  ShapeKind kind = ShapeKind::fill;
  Color color = Color::text;  // text has colours of its own
  When when = When::always;
  Icon icon = Icon::check;
  std::uint16_t layer = 0;
  ElementId owner = root_element;
  Rect rect;  // in the coordinates of the layer's content
  float radius = 0;
  float thickness = 0;
  const TextBlock* text = nullptr;  // as in Element
  bool ornament = false;            // a text that is in no element: what it says is told otherwise
};

inline Shape fill(Rect rect, Color color, float radius = 0) {
  Shape shape;
  shape.kind = ShapeKind::fill;
  shape.rect = rect;
  shape.color = color;
  shape.radius = radius;
  return shape;
}

inline Shape outline(Rect rect, Color color, float radius = 0, float thickness = 1) {
  Shape shape = fill(rect, color, radius);
  shape.kind = ShapeKind::outline;
  shape.thickness = thickness;
  return shape;
}

inline Shape disc(Rect rect, Color color) {
  Shape shape = fill(rect, color);
  shape.kind = ShapeKind::disc;
  return shape;
}

inline Shape ring(Rect rect, Color color, float thickness) {
  Shape shape = outline(rect, color, 0, thickness);
  shape.kind = ShapeKind::ring;
  return shape;
}

inline Shape picture_of(Icon icon, Rect rect, Color color) {
  Shape shape = fill(rect, color);
  shape.kind = ShapeKind::icon;
  shape.icon = icon;
  return shape;
}

inline Shape picture_of(const TextBlock& block, Point at) {
  Shape shape = fill({at.x, at.y, block.width, block.height()}, Color::text);
  shape.kind = ShapeKind::text;
  shape.text = &block;
  return shape;
}

// `shape`, painted only while the pointer does this with `owner`.
inline Shape only(Shape shape, When when, ElementId owner) {
  shape.when = when;
  shape.owner = owner;
  return shape;
}

// A part of the picture with its own clip and its own native scroller. Layer 0 is the page itself.
struct Layer {
  ElementId scroller = root_element;  // whose scroll position moves the content; root_element: the page's
  int parent = -1;                    // the layer whose content it is in; -1: fixed to the window
  int depth = 0;                      // layers of greater depth are painted over those of lesser
  Rect clip;                          // in the parent's coordinates (the window's where fixed)
};

// Where the pointer has an effect that can be seen.
struct HotArea {
  ElementId element = root_element;
  std::uint16_t layer = 0;
  Rect rect;
};

struct Picture {
  std::vector<Layer> layers;
  std::vector<Shape> shapes;
  std::vector<HotArea> hot_areas;
};

}  // namespace lectern
