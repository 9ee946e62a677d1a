// The contents: search, tag filter, topics with their marks, and the ways to the other views. A sidebar on a wide
// screen, a panel over the page on a narrow one, a part of the page where the window is low, too.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

// The button that brings the contents back, where they are folded away on a wide screen. The text stays where it is:
// gives where the page begins, as below.
Point put_folded_contents(Ui& ui, const State& state);

// Gives where the page begins: beside them on a wide screen, else below the bar, or below them where they are a part
// of the page.
Point put_contents(Ui& ui, const Content& content, const State& state);

}  // namespace lectern
