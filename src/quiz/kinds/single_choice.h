// Grading of SingleChoice: one option, the correct one.
#pragma once

#include "course/question.h"
#include "quiz/grade.h"

namespace lectern {

AnswerForm answer_form(const SingleChoice& kind);
bool is_complete(const SingleChoice& kind, const Answer& answer);

// The answer must be complete.
bool is_correct(const SingleChoice& kind, const Answer& answer);

}  // namespace lectern
