// The picture made of elements, for where there is no canvas to paint it on: one element for each of its shapes, behind
// the tree's own. They mean nothing to assistive technology, and take no click.
#pragma once

#include "ui/element.h"
#include "ui/painter.h"
#include "ui/picture.h"

namespace lectern {

// `elements` with those of `picture`, each in the element of its layer. Text is not among them but where no element has
// it: the tree's own text is shown then, in the colours of its runs.
//
// The attribute `look` says how to show a shape: its kind, the name of its colour (`name_of`), its radius and the
// thickness of its line in CSS pixels, separated by spaces (web/js/mirror.js).
Elements with_picture(const Elements& elements, const Picture& picture, PointerLook pointer);

}  // namespace lectern
