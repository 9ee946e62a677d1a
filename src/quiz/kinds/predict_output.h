// Grading of PredictOutput: the correct option, or typed text that is accepted.
#pragma once

#include "course/question.h"
#include "quiz/grade.h"

namespace lectern {

AnswerForm answer_form(const PredictOutput& kind);
bool is_complete(const PredictOutput& kind, const Answer& answer);

// The answer must be complete.
bool is_correct(const PredictOutput& kind, const Answer& answer);

}  // namespace lectern
