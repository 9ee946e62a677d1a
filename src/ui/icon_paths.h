// The icons, as vector paths of our own on a grid of 24.
#pragma once

#include <imgui.h>

#include <string>

#include "ui/picture.h"

namespace lectern {

// Strokes `icon` into the square `rect`, for a screen with `density` device pixels to one of ours.
void paint_icon(ImDrawList& list, Icon icon, Rect rect, ImU32 color, float density);

// The same as path data of SVG (SVG 2, "Paths"), ten units to one of the grid, for strokes `icon_stroke` wide.
std::string icon_path_data(Icon icon);
inline constexpr int icon_grid = 240;
inline constexpr int icon_stroke = 20;

}  // namespace lectern
