#include "quiz/kinds/predict_output.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.h"
#include "quiz/kinds/choice.h"

namespace lectern {
namespace {

// Phones and word processors turn straight quotes into these.
char32_t straight_quote(char32_t value) {
  if (value >= 0x2018 && value <= 0x201B) return '\'';
  if (value >= 0x201C && value <= 0x201F) return '"';
  return value;
}

std::string with_straight_quotes(std::string_view text) {
  std::string straight;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    append_code_point(straight, straight_quote(point.value));
    at += point.length;
  }
  return straight;
}

std::string_view without_space_at_end(std::string_view text) {
  return text.substr(0, text.find_last_not_of(" \t\r\n\f\v") + 1);
}

std::string normalised(std::string_view text) {
  std::string lines;
  const std::string straight = with_straight_quotes(without_space_at_end(text));
  for (const std::string_view line : split(straight, '\n')) {
    lines += without_space_at_end(line);
    lines += '\n';
  }
  return lines;
}

bool is_typed(const PredictOutput& kind) {
  return kind.options.empty();
}

bool is_accepted(const PredictOutput& kind, std::string_view typed) {
  const std::string text = normalised(typed);
  const auto matches = [&](const std::string& accepted) { return normalised(accepted) == text; };
  return std::any_of(kind.accepted.begin(), kind.accepted.end(), matches);
}

}  // namespace

AnswerForm answer_form(const PredictOutput& kind) {
  return is_typed(kind) ? AnswerForm::typed_text : AnswerForm::one_option;
}

bool is_complete(const PredictOutput& kind, const Answer& answer) {
  if (!is_typed(kind)) return names_one_option(kind.options, answer);
  const auto* typed = std::get_if<TypedText>(&answer);
  return typed && !trim(typed->text).empty();
}

bool is_correct(const PredictOutput& kind, const Answer& answer) {
  if (!is_typed(kind)) return names_the_correct_options(kind.options, answer);
  const auto* typed = std::get_if<TypedText>(&answer);
  return typed && is_accepted(kind, typed->text);
}

}  // namespace lectern
