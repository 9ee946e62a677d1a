// Questions to test with.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "course/question.h"
#include "quiz/answer.h"

namespace lectern {

// One option per letter: `+` is a correct one, `-` a wrong one.
inline Options options_from(const std::string& marks) {
  Options options;
  for (const char mark : marks) {
    Option option;
    option.correct = mark == '+';
    options.push_back(option);
  }
  return options;
}

inline Question question_of(QuestionKind kind) {
  Question question;
  question.id = "question";
  question.kind = std::move(kind);
  return question;
}

inline Question typed_question(std::vector<std::string> accepted) {
  PredictOutput kind;
  kind.accepted = std::move(accepted);
  return question_of(kind);
}

inline Answer chosen(std::vector<int> indices) {
  return ChosenOptions{std::move(indices)};
}

inline Answer typed(std::string text) {
  return TypedText{std::move(text)};
}

}  // namespace lectern
