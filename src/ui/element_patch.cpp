#include "ui/element_patch.h"

#include <cassert>
#include <cstddef>
#include <unordered_map>

namespace lectern {
namespace {

using Places = std::unordered_map<ElementId, std::size_t>;

Places places_of(const Elements& elements) {
  Places places;
  places.reserve(elements.size());
  for (std::size_t place = 0; place < elements.size(); ++place) places.emplace(elements[place].id, place);
  return places;
}

void patch_attributes(const Element* before, const Element& after, ElementSink& sink) {
  if (before) {
    for (const Attribute& attribute : before->attributes) {
      if (!find_attribute(after, attribute.name)) sink.remove_attribute(after.id, attribute.name);
    }
  }
  for (const Attribute& attribute : after.attributes) {
    const std::string* value = before ? find_attribute(*before, attribute.name) : nullptr;
    if (!value || *value != attribute.value) sink.set_attribute(after.id, attribute);
  }
}

void patch_content(const Element* before, const Element& after, ElementSink& sink) {
  patch_attributes(before, after, sink);
  const bool was_placed = before && before->placed;
  if (after.placed != was_placed || (after.placed && after.rect != before->rect)) sink.place(after);
  if (after.text_hash() != (before ? before->text_hash() : 0)) sink.set_text(after);
}

// Where the walk is among the children of one parent.
struct Siblings {
  ElementId previous = root_element;
  std::size_t furthest = 0;  // the largest old place seen so far: who comes from before it must move
};

// The kept element's old self, or nullptr where it has to be made anew.
const Element* kept(const Elements& before, const Places& old_places, const Element& element,
                    const std::unordered_map<ElementId, bool>& made_anew) {
  const auto found = old_places.find(element.id);
  if (found == old_places.end()) return nullptr;
  const Element& old = before[found->second];
  const auto parent = made_anew.find(element.parent);
  const bool parent_is_new = parent != made_anew.end() && parent->second;
  return old.tag == element.tag && old.parent == element.parent && !parent_is_new ? &old : nullptr;
}

}  // namespace

void patch(const Elements& before, const Elements& after, ElementSink& sink) {
  const Places old_places = places_of(before);
  std::unordered_map<ElementId, bool> made_anew;
  made_anew.reserve(after.size());
  for (const Element& element : after) made_anew[element.id] = !kept(before, old_places, element, made_anew);
  assert(made_anew.size() == after.size() && "two elements have the same id");
  for (const Element& old : before) {
    const auto found = made_anew.find(old.id);
    if (found == made_anew.end() || found->second) sink.remove(old.id);
  }
  std::unordered_map<ElementId, Siblings> siblings;
  for (const Element& element : after) {
    Siblings& row = siblings[element.parent];
    const Element* old = made_anew[element.id] ? nullptr : &before[old_places.at(element.id)];
    if (!old) {
      sink.create(element, row.previous);
    } else if (old_places.at(element.id) < row.furthest) {
      sink.move(element, row.previous);
    } else {
      row.furthest = old_places.at(element.id);
    }
    row.previous = element.id;
    patch_content(old, element, sink);
  }
}

}  // namespace lectern
