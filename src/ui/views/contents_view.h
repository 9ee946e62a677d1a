// The contents: search, tag filter, topics with their marks, and the ways to the other views. A sidebar on a wide
// screen, a panel over the page on a narrow one.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

// Gives the width it takes from the page: 0 where it lies over it.
float put_contents(Ui& ui, const Content& content, const State& state);

}  // namespace lectern
