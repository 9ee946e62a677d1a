// Grading of TrueFalse: one of two options.
#pragma once

#include "course/question.h"
#include "quiz/grade.h"

namespace lectern {

AnswerForm answer_form(const TrueFalse& kind);
bool is_complete(const TrueFalse& kind, const Answer& answer);

// The answer must be complete.
bool is_correct(const TrueFalse& kind, const Answer& answer);

}  // namespace lectern
