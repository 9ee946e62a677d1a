#include "quiz/kinds/single_choice.h"

#include "quiz/kinds/choice.h"

namespace lectern {

AnswerForm answer_form(const SingleChoice&) {
  return AnswerForm::one_option;
}

bool is_complete(const SingleChoice& kind, const Answer& answer) {
  return names_one_option(kind.options, answer);
}

bool is_correct(const SingleChoice& kind, const Answer& answer) {
  return names_the_correct_options(kind.options, answer);
}

}  // namespace lectern
