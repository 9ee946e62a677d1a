// Boxes at the beginning of list items: `- [ ] …` and `- [x] …`. md4c can find them too, but (in 0.5.2) misses every
// box after an item that holds a quotation, which is what options with reasons are.
#pragma once

#include "format/markdown/document.h"

namespace lectern {

// Takes the box, if there is one, out of the item's first paragraph.
void take_box(ItemNode& item, const SourceText& source);

}  // namespace lectern
