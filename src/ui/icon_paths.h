// The icons, as vector paths of our own on a grid of 24.
#pragma once

#include <imgui.h>

#include "ui/picture.h"

namespace lectern {

// Strokes `icon` into the square `rect`.
void paint_icon(ImDrawList& list, Icon icon, Rect rect, ImU32 color);

}  // namespace lectern
