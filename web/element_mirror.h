// ElementMirror: shows the element tree in the page.
#pragma once

#include "ui/element_patch.h"

namespace lectern {

class ElementMirror : public ElementSink {
 public:
  void create(const Element& element, ElementId previous) override;
  void move(const Element& element, ElementId previous) override;
  void remove(ElementId id) override;
  void place(const Element& element) override;
  void set_attribute(ElementId id, const Attribute& attribute) override;
  void remove_attribute(ElementId id, std::string_view name) override;
  void set_text(const Element& element) override;
};

}  // namespace lectern
