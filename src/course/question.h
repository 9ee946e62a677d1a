// Question: one gradable item. What is particular to a kind is a struct of its own in the variant; the layers that
// grade, read, write and draw a kind have one file each and one line in that layer's table of kinds.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "course/block.h"

namespace lectern {

// One thing to choose, with the reason why it is right or wrong.
struct Option {
  InlineText text;
  bool correct = false;
  Blocks reason;

  bool operator==(const Option&) const = default;
};

using Options = std::vector<Option>;

struct SingleChoice {
  static constexpr std::string_view name = "single-choice";
  Options options;  // exactly one is correct

  bool operator==(const SingleChoice&) const = default;
};

struct MultipleChoice {
  static constexpr std::string_view name = "multiple-choice";
  Options options;  // at least one is correct

  bool operator==(const MultipleChoice&) const = default;
};

struct TrueFalse {
  static constexpr std::string_view name = "true-false";
  Options options;  // True, False; exactly one is correct

  bool operator==(const TrueFalse&) const = default;
};

// "What does this print?": options (exactly one is correct), or an answer to be typed.
struct PredictOutput {
  static constexpr std::string_view name = "predict-output";
  Options options;
  std::vector<std::string> accepted;  // empty where there are options
  Blocks reason;                      // of the typed answer

  bool operator==(const PredictOutput&) const = default;
};

// Each kind's `name` is what it is called in every format: a class in Markdown and HTML, `kind` in the course JSON.
using QuestionKind = std::variant<SingleChoice, MultipleChoice, TrueFalse, PredictOutput>;

struct Question {
  std::string id;     // unique in the lesson; the learner's progress hangs on it
  std::string hash;   // content_hash() of the question: changes when anything the learner sees of it changes
  std::string topic;  // the topic it belongs to or, in a quiz, the one to revisit; empty where none is named
  InlineText prompt;
  Blocks body;  // between the prompt and the options
  QuestionKind kind;

  bool operator==(const Question&) const = default;
};

std::string_view kind_name(const Question& question);

// The options of a question; empty for an answer that is typed.
const Options& options_of(const Question& question);

// Whether an accepted answer has more than one line, so that a learner needs room for several.
bool has_several_lines(const PredictOutput& kind);

// 16 hexadecimal digits over prompt, body and kind; the id and the `hash` field itself do not count.
std::string content_hash(const Question& question);

}  // namespace lectern
