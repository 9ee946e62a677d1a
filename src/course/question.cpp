#include "course/question.h"

#include <algorithm>

#include "base/typed_text.h"
#include "course/fingerprint.h"

namespace lectern {
namespace {

void add_options(Fingerprint& print, const Options& options) {
  print.add(options.size());
  for (const Option& option : options) {
    print.add(option.text);
    print.add(option.correct ? "correct" : "wrong");
    print.add(option.reason);
  }
}

// Kinds that are nothing but options.
template <typename Choice>
void add_kind(Fingerprint& print, const Choice& choice) {
  add_options(print, choice.options);
}

void add_kind(Fingerprint& print, const PredictOutput& predict) {
  add_options(print, predict.options);
  print.add(predict.accepted.size());
  for (const std::string& answer : predict.accepted) print.add(answer);
  print.add(predict.reason);
}

}  // namespace

const Options& options_of(const Question& question) {
  return std::visit([](const auto& kind) -> const Options& { return kind.options; }, question.kind);
}

std::string_view kind_name(const Question& question) {
  return std::visit([](const auto& kind) { return kind.name; }, question.kind);
}

bool has_several_lines(const PredictOutput& kind) {
  // Views ask this in every frame: only what has a line end is folded.
  const auto has_lines = [](const std::string& answer) {
    return answer.find_first_of("\r\n") != std::string::npos && fold_typed(answer).contains('\n');
  };
  return std::ranges::any_of(kind.accepted, has_lines);
}

std::string content_hash(const Question& question) {
  Fingerprint print;
  print.add(question.prompt);
  print.add(question.body);
  print.add(kind_name(question));
  std::visit([&](const auto& kind) { add_kind(print, kind); }, question.kind);
  return print.digits();
}

}  // namespace lectern
