// What was read and answered, the history of quizzes, and the way to start over.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

void put_progress(Ui& ui, const Lesson& lesson, const State& state);

// The dialog that asks before everything is forgotten.
void put_reset_question(Ui& ui);

}  // namespace lectern
