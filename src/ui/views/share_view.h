// "Share / Embed": the address of the place the learner is at, and the HTML that puts it into a page.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

void put_share(Ui& ui, const Lesson& lesson, const State& state);

}  // namespace lectern
