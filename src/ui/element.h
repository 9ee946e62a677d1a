// Element: one HTML element of the tree over the picture. The tree is the page's accessibility tree, text layer, input
// and scroller at once; views emit it together with what they draw.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/element_id.h"
#include "ui/geometry.h"
#include "ui/text_block.h"

namespace lectern {

// Names are HTML's own. A boolean attribute has the empty value. `checked` and `value` are the live properties.
struct Attribute {
  std::string_view name;  // a literal
  std::string value;

  bool operator==(const Attribute&) const = default;
};

struct Element {
  ElementId id = root_element;
  ElementId parent = root_element;
  std::string_view tag;  // a literal
  bool placed = false;   // has a box of its own; others only give structure
  Rect rect;             // where placed: relative to the nearest placed ancestor
  std::vector<Attribute> attributes;
  const TextBlock* text = nullptr;  // shown as this element's text; lives as long as the scene

  std::uint64_t text_hash() const { return text ? text->hash : 0; }
};

using Elements = std::vector<Element>;  // in document order: a parent comes before its children

// The value of an attribute, or nullptr.
const std::string* find_attribute(const Element& element, std::string_view name);

}  // namespace lectern
