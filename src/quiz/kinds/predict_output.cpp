#include "quiz/kinds/predict_output.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/typed_text.h"
#include "quiz/kinds/choice.h"
#include "quiz/typed_match.h"

namespace lectern {
namespace {

bool is_typed(const PredictOutput& kind) {
  return kind.options.empty();
}

bool is_accepted(const PredictOutput& kind, std::string_view typed) {
  const auto matches = [&](const std::string& accepted) { return matches_typed(accepted, typed); };
  return std::any_of(kind.accepted.begin(), kind.accepted.end(), matches);
}

}  // namespace

AnswerForm answer_form(const PredictOutput& kind) {
  return is_typed(kind) ? AnswerForm::typed_text : AnswerForm::one_option;
}

bool is_complete(const PredictOutput& kind, const Answer& answer) {
  if (!is_typed(kind)) return names_one_option(kind.options, answer);
  const auto* typed = std::get_if<TypedText>(&answer);
  return typed && !fold_typed(typed->text).empty();
}

bool is_correct(const PredictOutput& kind, const Answer& answer) {
  if (!is_typed(kind)) return names_the_correct_options(kind.options, answer);
  const auto* typed = std::get_if<TypedText>(&answer);
  return typed && is_accepted(kind, typed->text);
}

}  // namespace lectern
