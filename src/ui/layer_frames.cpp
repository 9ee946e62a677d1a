#include "ui/layer_frames.h"

#include "ui/painter.h"

namespace lectern {
namespace {

Point scroll_of(const Scrolls& scrolls, ElementId scroller) {
  const auto found = scrolls.find(scroller);
  return found == scrolls.end() ? Point{} : found->second;
}

}  // namespace

std::vector<LayerFrame> layer_frames(const Picture& picture, const Scrolls& scrolls) {
  std::vector<LayerFrame> frames;
  frames.reserve(picture.layers.size());
  for (const Layer& layer : picture.layers) {
    const Point scroll = scroll_of(scrolls, layer.scroller);
    if (frames.empty()) {
      frames.push_back({{-scroll.x, -scroll.y}, layer.clip});
      continue;
    }
    // A parent comes before its children, so its frame is known.
    const bool is_fixed = layer.parent < 0;
    const Rect window =
        is_fixed ? layer.clip : moved(layer.clip, frames[static_cast<std::size_t>(layer.parent)].offset);
    const Rect outer = is_fixed ? frames[0].clip : frames[static_cast<std::size_t>(layer.parent)].clip;
    frames.push_back({{window.x - scroll.x, window.y - scroll.y}, intersection(window, outer)});
  }
  return frames;
}

ElementId hot_element_at(const Picture& picture, const Scrolls& scrolls, Point at) {
  const auto frames = layer_frames(picture, scrolls);
  ElementId found = root_element;
  int depth = -1;
  for (const HotArea& area : picture.hot_areas) {
    const LayerFrame& frame = frames[area.layer];
    const int area_depth = picture.layers[area.layer].depth;
    if (area_depth < depth || !frame.clip.contains(at) || !moved(area.rect, frame.offset).contains(at)) continue;
    found = area.element;
    depth = area_depth;
  }
  // What a layer of greater depth covers is not reached.
  for (std::size_t layer = 1; layer < frames.size(); ++layer) {
    if (picture.layers[layer].depth > depth && frames[layer].clip.contains(at)) return root_element;
  }
  return found;
}

}  // namespace lectern
