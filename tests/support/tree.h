// Finds elements as a learner's tools do: by role and name.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/element.h"

namespace lectern::test {

// The ARIA role of an element: its own, or what its HTML means; empty for none.
std::string role_of(const Element& element);

// The accessible name: aria-label, or the text of the element and of all in it, or of the label or legend it belongs
// to.
std::string name_of(const Elements& elements, const Element& element);

// All text in the tree below `root` (root_element: everything), in order, separated by spaces.
std::string text_of(const Elements& elements, ElementId root = root_element);

// Every element with this role whose name contains `name`; hidden ones do not count.
std::vector<const Element*> find_all(const Elements& elements, std::string_view role, std::string_view name = {});

// The only or first of them; nullptr where there is none.
const Element* find(const Elements& elements, std::string_view role, std::string_view name = {});

}  // namespace lectern::test
