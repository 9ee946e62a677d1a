// ElementMirror: shows the element tree in the page.
#pragma once

#include "ui/element_patch.h"

namespace lectern {

class ElementMirror : public ElementSink {
 public:
  // Texts that are set from now on have their colours, for a page without a picture; or none, to lie over one.
  void show_colours(bool shown) { colours_are_shown_ = shown; }

  void create(const Element& element, ElementId previous) override;
  void move(const Element& element, ElementId previous) override;
  void remove(ElementId id) override;
  void place(const Element& element) override;
  void set_attribute(ElementId id, const Attribute& attribute) override;
  void remove_attribute(ElementId id, std::string_view name) override;
  void set_text(const Element& element) override;

 private:
  void send_line(const TextBlock& block, const TextLine& line, int end) const;
  bool same_element(const TextRun& one, const TextRun& other) const;

  bool colours_are_shown_ = false;
};

}  // namespace lectern
