// The lesson: every topic with its answer, key points and questions, as one page.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

void put_reader(Ui& ui, const Lesson& lesson, const State& state);

}  // namespace lectern
