// What the kinds of question make of a question's parts: one function per kind, each in a file of its own. A shape that
// does not fit is reported; what is returned then is not used.
#pragma once

#include <string>
#include <vector>

#include "course/question.h"
#include "format/markdown/source_text.h"

namespace lectern {

// What is under a question's heading.
struct QuestionParts {
  std::size_t offset = no_offset;  // of the heading
  Blocks body;
  Options options;                          // empty for a typed answer
  std::vector<std::size_t> option_offsets;  // as many
  std::vector<std::string> accepted;        // empty where there are options
  Blocks reason;                            // of the typed answer
};

QuestionKind read_single_choice(QuestionParts parts, Mistakes& mistakes);
QuestionKind read_multiple_choice(QuestionParts parts, Mistakes& mistakes);
QuestionKind read_true_false(QuestionParts parts, Mistakes& mistakes);
QuestionKind read_predict_output(QuestionParts parts, Mistakes& mistakes);

// For kinds that are answered by choosing: reports where there are no options, or only one, or two that read the same.
void require_options(const QuestionParts& parts, Mistakes& mistakes);

// Reports where not exactly one option is right.
void require_one_correct(const QuestionParts& parts, Mistakes& mistakes);

}  // namespace lectern
