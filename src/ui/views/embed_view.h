// What is around a view in another page's frame, in place of the contents and the bar.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

// Above the view: a sentence where the other page asks for a lesson that is not this one.
void put_embed_head(Ui& ui, const Lesson& lesson, const State& state);

// Below it: the lesson's title, and the way to the same place in a page of its own.
void put_embed_foot(Ui& ui, const Lesson& lesson, const State& state);

}  // namespace lectern
