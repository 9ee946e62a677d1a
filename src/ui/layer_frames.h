// Where each layer of a picture is in the window for given scroll positions.
#pragma once

#include <vector>

#include "ui/painter.h"

namespace lectern {

struct LayerFrame {
  Point offset;  // from the layer's coordinates to the window's
  Rect clip;     // in the window's coordinates
};

std::vector<LayerFrame> layer_frames(const Picture& picture, const Scrolls& scrolls);

}  // namespace lectern
