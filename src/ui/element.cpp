#include "ui/element.h"

namespace lectern {

const std::string* find_attribute(const Element& element, std::string_view name) {
  for (const Attribute& attribute : element.attributes) {
    if (attribute.name == name) return &attribute.value;
  }
  return nullptr;
}

}  // namespace lectern
