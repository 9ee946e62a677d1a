// A quiz: one question at a time, then the result with what to revisit.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

void put_quiz(Ui& ui, const Lesson& lesson, const Quiz& quiz, const State& state);

}  // namespace lectern
