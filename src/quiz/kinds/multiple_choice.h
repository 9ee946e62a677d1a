// Grading of MultipleChoice: all correct options and no other; a part of them is not right.
#pragma once

#include "course/question.h"
#include "quiz/grade.h"

namespace lectern {

AnswerForm answer_form(const MultipleChoice& kind);
bool is_complete(const MultipleChoice& kind, const Answer& answer);

// The answer must be complete.
bool is_correct(const MultipleChoice& kind, const Answer& answer);

}  // namespace lectern
