// What each kind of question is answered with. One function per kind, one line in the table of question_kinds.cpp.
#pragma once

#include "ui/views/question_view.h"

namespace lectern {

// The hint above the answer: "Choose one answer."
std::string_view hint_of(const Question& question);

// The options or the field; emits the learner's actions. `now` is the question's state, or nullptr where untouched.
void put_answer_form(Ui& ui, const QuestionSpec& spec, const QuestionState* now);

}  // namespace lectern
