#include "quiz/grade.h"

#include <cstddef>
#include <type_traits>
#include <variant>

#include "quiz/kinds/choice.h"
#include "quiz/kinds/multiple_choice.h"
#include "quiz/kinds/predict_output.h"
#include "quiz/kinds/single_choice.h"
#include "quiz/kinds/true_false.h"

namespace lectern {
namespace {

struct KindRow {
  AnswerForm (*answer_form)(const QuestionKind&);
  bool (*is_complete)(const QuestionKind&, const Answer&);
  bool (*is_correct)(const QuestionKind&, const Answer&);
};

// The row of the kind that is the variant's alternative at `place`.
template <std::size_t place, typename Kind>
constexpr KindRow row() {
  static_assert(std::is_same_v<std::variant_alternative_t<place, QuestionKind>, Kind>);
  return {
      [](const QuestionKind& kind) { return answer_form(*std::get_if<Kind>(&kind)); },
      [](const QuestionKind& kind, const Answer& answer) { return is_complete(*std::get_if<Kind>(&kind), answer); },
      [](const QuestionKind& kind, const Answer& answer) { return is_correct(*std::get_if<Kind>(&kind), answer); },
  };
}

constexpr KindRow kinds[] = {
    row<0, SingleChoice>(),
    row<1, MultipleChoice>(),
    row<2, TrueFalse>(),
    row<3, PredictOutput>(),
};
static_assert(std::size(kinds) == std::variant_size_v<QuestionKind>, "Every kind of question has a row.");

const KindRow& row_of(const Question& question) {
  return kinds[question.kind.index()];
}

}  // namespace

AnswerForm answer_form(const Question& question) {
  return row_of(question).answer_form(question.kind);
}

bool is_complete(const Question& question, const Answer& answer) {
  return row_of(question).is_complete(question.kind, answer);
}

bool is_correct(const Question& question, const Answer& answer) {
  return is_complete(question, answer) && row_of(question).is_correct(question.kind, answer);
}

Answer with_option(const Question& question, const Answer& answer, int index, bool ticked) {
  const std::size_t count = options_of(question).size();
  if (index < 0 || static_cast<std::size_t>(index) >= count) return answer;
  switch (answer_form(question)) {
    case AnswerForm::one_option:
      return ticked ? Answer(ChosenOptions{{index}}) : answer;
    case AnswerForm::several_options:
      return with_ticked(answer, count, index, ticked);
    case AnswerForm::typed_text:
      break;
  }
  return answer;
}

}  // namespace lectern
