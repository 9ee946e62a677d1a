// Question: one gradable item. What is particular to a kind is a struct of its own in the variant; the layers that
// grade, read, write and draw a kind have one file each and one line in that layer's table of kinds.
#pragma once

#include <string>
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
  Options options;  // exactly one is correct

  bool operator==(const SingleChoice&) const = default;
};

struct MultipleChoice {
  Options options;  // at least one is correct

  bool operator==(const MultipleChoice&) const = default;
};

struct TrueFalse {
  Options options;  // True, False; exactly one is correct

  bool operator==(const TrueFalse&) const = default;
};

// "What does this print?": options (exactly one is correct), or an answer to be typed.
struct PredictOutput {
  Options options;
  std::vector<std::string> accepted;  // empty where there are options
  Blocks reason;                      // of the typed answer

  bool operator==(const PredictOutput&) const = default;
};

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

// The options of a question; empty for an answer that is typed.
const Options& options_of(const Question& question);

// 16 hexadecimal digits over prompt, body and kind; the id and the `hash` field itself do not count.
std::string content_hash(const Question& question);

}  // namespace lectern
