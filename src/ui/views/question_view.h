// A question: its prompt, what it is answered with, the verdict and the reasons. The kinds differ only in what they
// offer for answering; each has a function in question_kinds.cpp and a line in its table.
#pragma once

#include <string>

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

struct QuestionSpec {
  const Question& question;
  std::string quiz;  // empty under a topic
  const State& state;
  bool is_last = false;  // of a quiz: what follows is the result
};

// The question over the width of the flow, with its buttons: "Check answer", then "Try again" under a topic, or "Next
// question" in a quiz.
void put_question(Ui& ui, const QuestionSpec& spec);

}  // namespace lectern
