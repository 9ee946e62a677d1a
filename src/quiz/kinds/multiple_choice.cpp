#include "quiz/kinds/multiple_choice.h"

#include "quiz/kinds/choice.h"

namespace lectern {

AnswerForm answer_form(const MultipleChoice&) {
  return AnswerForm::several_options;
}

bool is_complete(const MultipleChoice& kind, const Answer& answer) {
  return names_some_options(kind.options, answer);
}

bool is_correct(const MultipleChoice& kind, const Answer& answer) {
  return names_the_correct_options(kind.options, answer);
}

}  // namespace lectern
