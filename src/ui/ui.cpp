#include "ui/ui.h"

#include <cassert>
#include <cstdint>

namespace lectern {

Ui::Ui(const UiInput& input, TextCache& text, Scene& scene) : input_(input), text_(text), scene_(scene) {
  scene_.picture.layers.push_back({});
  scene_.picture.layers[0].clip = {0, 0, input.viewport.width, input.viewport.height};
  open_.push_back({});
  layers_.push_back({});
}

ElementId Ui::id_of(std::string_view key) const {
  return element_id(key, open_.back().id);
}

Element& Ui::add(std::string_view tag, ElementId id, Attributes attributes) {
  Element element;
  element.id = id;
  element.parent = open_.back().id;
  element.tag = tag;
  element.attributes = std::move(attributes);
  scene_.elements.push_back(std::move(element));
  return scene_.elements.back();
}

ElementId Ui::open(std::string_view tag, std::string_view key, Attributes attributes) {
  const ElementId id = id_of(key);
  add(tag, id, std::move(attributes));
  open_.push_back({id, open_.back().origin, scene_.elements.size() - 1});
  return id;
}

ElementId Ui::open_box(std::string_view tag, std::string_view key, Rect rect, Attributes attributes) {
  const Point origin = open_.back().origin;
  const ElementId id = open(tag, key, std::move(attributes));
  Element& element = scene_.elements.back();
  element.placed = true;
  element.rect = moved(rect, {-origin.x, -origin.y});
  open_.back().origin = {rect.x, rect.y};
  return id;
}

void Ui::close() {
  assert(open_.size() > 1);
  open_.pop_back();
}

ElementId Ui::leaf(std::string_view tag, std::string_view key, Rect rect, Attributes attributes,
                   const TextBlock* text) {
  const ElementId id = open_box(tag, key, rect, std::move(attributes));
  scene_.elements.back().text = text;
  close();
  return id;
}

ElementId Ui::open_hidden(std::string_view tag, std::string_view key) {
  const Picture& picture = scene_.picture;
  hidden_.push_back({flow, picture.shapes.size(), picture.hot_areas.size(), scene_.block_places.size()});
  return open(tag, key, {{"hidden", "until-found"}});
}

void Ui::close_hidden() {
  const Hidden before = hidden_.back();
  hidden_.pop_back();
  close();
  flow = before.flow;
  scene_.picture.shapes.resize(before.shapes);
  scene_.picture.hot_areas.resize(before.hot_areas);
  scene_.block_places.resize(before.block_places);
}

void Ui::resize(float height) {
  scene_.elements[open_.back().place].rect.height = height;
}

ElementId Ui::open_layer(std::string_view tag, std::string_view key, Rect rect, Fixed fixed, Attributes attributes) {
  const ElementId id = open_box(tag, key, rect, std::move(attributes));
  Picture& picture = scene_.picture;
  Layer layer;
  layer.scroller = id;
  layer.parent = fixed == Fixed::yes ? -1 : layers_.back().layer;
  layer.depth = picture.layers[layers_.back().layer].depth + (fixed == Fixed::yes ? 1 : 0);
  layer.clip = rect;
  layers_.push_back({static_cast<std::uint16_t>(picture.layers.size()), flow});
  picture.layers.push_back(layer);
  open_.back().origin = {0, 0};
  flow = {0, 0, rect.width};
  return id;
}

void Ui::resize_layer(float height) {
  scene_.picture.layers[layers_.back().layer].clip.height = height;
  resize(height);
}

void Ui::place_layer(float top, float height) {
  resize_layer(height);
  scene_.picture.layers[layers_.back().layer].clip.y = top;
  scene_.elements[open_.back().place].rect.y = top;
}

void Ui::close_layer(Size content) {
  leaf("span", "extent", {0, 0, content.width, content.height}, {{"aria-hidden", "true"}});
  flow = layers_.back().outer;
  layers_.pop_back();
  close();
}

void Ui::draw(Shape shape) {
  draw_behind(mark(), shape);
}

const TextBlock& Ui::draw(const TextBlock& block, Point at) {
  draw(picture_of(block, at));
  return block;
}

void Ui::draw_ornament(const TextBlock& block, Point at) {
  Shape shape = picture_of(block, at);
  shape.ornament = true;
  draw(shape);
}

void Ui::draw_behind(std::size_t mark, Shape shape) {
  shape.layer = layers_.back().layer;
  scene_.picture.shapes.insert(scene_.picture.shapes.begin() + static_cast<std::ptrdiff_t>(mark), shape);
}

void Ui::hot(ElementId element, Rect rect) {
  scene_.picture.hot_areas.push_back({element, layers_.back().layer, rect});
}

const TextBlock& Ui::text(StyledText styled, float width) {
  styled.width = width;
  if (input_.leading > 0) styled.line_height = styled.size * input_.leading;
  return text_.get(styled);
}

const UiEvent* Ui::event(ElementId element, UiEvent::Kind kind) const {
  return input_.event && input_.event->element == element && input_.event->kind == kind ? &*input_.event : nullptr;
}

bool Ui::pressed(std::string_view key) const {
  return input_.event && input_.event->kind == UiEvent::Kind::key && input_.event->text == key;
}

void Ui::anchor(Anchor anchor, ElementId element, float y) {
  scene_.anchors[std::move(anchor)] = {element, y, layers_.back().layer != 0};
}

}  // namespace lectern
