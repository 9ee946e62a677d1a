// What is under a question's heading, taken apart: the body, then options with their reasons, or typed answers.
#pragma once

#include <span>

#include "format/markdown/blocks.h"
#include "format/markdown/document.h"
#include "format/markdown/kinds/kinds.h"

namespace lectern {

QuestionParts read_question_parts(const Node& heading, std::span<const Node> nodes, OutputsHere outputs,
                                  Mistakes& mistakes);

// How many boxes are ticked in the question's options.
std::size_t count_ticked(std::span<const Node> nodes);

}  // namespace lectern
