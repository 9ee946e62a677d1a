// patch: brings a tree that shows `before` to show `after` with as few changes as it takes. What has not changed is
// not touched, so focus, selection and scroll positions survive.
#pragma once

#include "ui/element.h"

namespace lectern {

// Who shows the tree: the page, or a test.
class ElementSink {
 public:
  virtual ~ElementSink() = default;

  // A new element under `parent`, behind its sibling `previous` (root_element: as the first child). Its attributes, box
  // and text follow.
  virtual void create(const Element& element, ElementId previous) = 0;
  // To another place among the children of its parent.
  virtual void move(const Element& element, ElementId previous) = 0;
  virtual void remove(ElementId id) = 0;
  // `element.rect`, or no box where it is not placed.
  virtual void place(const Element& element) = 0;
  virtual void set_attribute(ElementId id, const Attribute& attribute) = 0;
  virtual void remove_attribute(ElementId id, std::string_view name) = 0;
  virtual void set_text(const Element& element) = 0;
};

// Ids are unique in each list. An element that changed its tag or parent is made anew.
void patch(const Elements& before, const Elements& after, ElementSink& sink);

}  // namespace lectern
