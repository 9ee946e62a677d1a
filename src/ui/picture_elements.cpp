#include "ui/picture_elements.h"

#include <cmath>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/element_id.h"
#include "ui/icon_paths.h"

namespace lectern {
namespace {

std::string_view word_for(ShapeKind kind) {
  switch (kind) {
    case ShapeKind::fill:
    case ShapeKind::disc:
      return "fill ";
    case ShapeKind::outline:
    case ShapeKind::ring:
      return "outline ";
    case ShapeKind::icon:
      return "icon ";
    case ShapeKind::text:
      return "text ";
  }
  return "";
}

// Tenths are as fine as it gets, and spare the program the printing of floating-point numbers.
std::string in_tenths(float value) {
  const long tenths = std::lround(value * 10);
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

std::string look_of(const Shape& shape) {
  const bool is_round = shape.kind == ShapeKind::disc || shape.kind == ShapeKind::ring;
  const float radius = is_round ? shape.rect.width / 2 : shape.radius;
  return std::string(word_for(shape.kind)) + std::string(name_of(shape.color)) + ' ' + in_tenths(radius) + ' ' +
         in_tenths(shape.thickness);
}

class PictureElements {
 public:
  PictureElements(const Elements& elements, const Picture& picture, PointerLook pointer)
      : elements_(elements), picture_(picture), pointer_(pointer) {}

  Elements made() {
    std::vector<std::vector<const Shape*>> shapes(picture_.layers.size());
    for (const Shape& shape : picture_.shapes) {
      if (is_shown(shape)) shapes[shape.layer].push_back(&shape);
    }
    std::unordered_map<ElementId, std::size_t> layers;  // by their scrollers, of which each has one
    for (std::size_t layer = 0; layer < picture_.layers.size(); ++layer) {
      layers.emplace(picture_.layers[layer].scroller, layer);
    }
    for (const Shape* shape : shapes[layers.at(root_element)]) add(*shape, root_element);
    for (const Element& element : elements_) {
      all_.push_back(element);
      const auto found = layers.find(element.id);
      if (found == layers.end()) continue;
      for (const Shape* shape : shapes[found->second]) add(*shape, element.id);
    }
    return std::move(all_);
  }

 private:
  bool is_shown(const Shape& shape) const {
    if (shape.kind == ShapeKind::text && !shape.ornament) return false;
    return is_on(shape, pointer_);
  }

  void add(const Shape& shape, ElementId parent) {
    const bool is_icon = shape.kind == ShapeKind::icon;
    Element element = child_of(parent, is_icon ? "svg" : "i");
    element.placed = true;
    element.rect = shape.rect;
    element.attributes = {{"aria-hidden", "true"}, {"look", look_of(shape)}};
    element.text = shape.ornament ? shape.text : nullptr;
    if (is_icon) {
      const std::string side = std::to_string(icon_grid);
      element.attributes.push_back({"viewBox", "0 0 " + side + ' ' + side});
    }
    all_.push_back(std::move(element));
    if (is_icon) add_path(shape.icon, all_.back().id);
  }

  void add_path(Icon icon, ElementId parent) {
    Element path = child_of(parent, "path");
    path.attributes = {{"d", icon_path_data(icon)}, {"stroke-width", std::to_string(icon_stroke)}};
    all_.push_back(std::move(path));
  }

  // Shapes have no keys of their own: the n-th of a kind is the n-th next time.
  Element child_of(ElementId parent, std::string_view tag) {
    Element element;
    element.parent = parent;
    element.tag = tag;
    element.id = element_id("picture " + std::string(tag) + std::to_string(count_[{tag.front(), parent}]++), parent);
    return element;
  }

  const Elements& elements_;
  const Picture& picture_;
  PointerLook pointer_;
  Elements all_;
  std::map<std::pair<char, ElementId>, int> count_;
};

}  // namespace

Elements with_picture(const Elements& elements, const Picture& picture, PointerLook pointer) {
  return PictureElements(elements, picture, pointer).made();
}

}  // namespace lectern
