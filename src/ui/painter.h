// paint: a picture into a Dear ImGui draw list. Only what the window shows is drawn, so a frame costs the same however
// long the page is.
#pragma once

#include <unordered_map>

#include "ui/glyph_loader.h"
#include "ui/picture.h"
#include "ui/theme.h"

struct ImDrawList;

namespace lectern {

// How far the content of each scroller is moved, by its element; root_element is the page.
using Scrolls = std::unordered_map<ElementId, Point>;

// The pointer's effect on looks, as the platform tells it (Screen::set_pointer).
struct PointerLook {
  ElementId hovered = root_element;  // root_element: nothing that reacts
  bool pressed = false;

  bool operator==(const PointerLook&) const = default;
};

// Is `shape` to be seen while the pointer is so?
bool is_on(const Shape& shape, const PointerLook& pointer);

struct PaintInput {
  const Picture& picture;
  const Theme& theme;
  const FontSet& fonts;
  const Scrolls& scrolls;
  Size viewport;      // of the picture
  float density = 1;  // device pixels per CSS pixel
  PointerLook pointer;
  float top = 0;  // where the picture begins in the window, which may be far higher than the picture
};

void paint(const PaintInput& input, ImDrawList& list);

// The topmost hot area under `at` (window coordinates), or root_element.
ElementId hot_element_at(const Picture& picture, const Scrolls& scrolls, Point at);

}  // namespace lectern
