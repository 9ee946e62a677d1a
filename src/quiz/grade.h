// Grading. Each kind of question has a file of its own in quiz/kinds/ and a line in the table in grade.cpp.
#pragma once

#include "course/question.h"
#include "quiz/answer.h"

namespace lectern {

// How a question is answered: what the interface offers for it.
enum class AnswerForm { one_option, several_options, typed_text };

AnswerForm answer_form(const Question& question);

// Is there enough of an answer to check it? An answer of another form than the question's, or one that names an option
// that does not exist, is not.
bool is_complete(const Question& question, const Answer& answer);

// Whether the answer is right; an incomplete one never is. quiz/typed_match.h says how typed text is compared.
bool is_correct(const Question& question, const Answer& answer);

// `answer` after the learner ticked or unticked option `index`: a radio replaces, a checkbox adds or removes.
// Unchanged for a typed question or an index out of range.
Answer with_option(const Question& question, const Answer& answer, int index, bool ticked);

}  // namespace lectern
