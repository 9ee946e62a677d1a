// Fenced code: the words behind the fence, and which block is the output of which.
#pragma once

#include "course/block.h"
#include "format/markdown/document.h"

namespace lectern {

// Whether the node is a sample that somebody runs, ```` ```python run ````.
bool is_run_sample(const Node& node);

// Whether the node is an `output` fence, or an `answer` fence.
bool is_output(const Node& node);
bool is_answer(const Node& node);

// The code without its output. An `output` or `answer` fence that gets here is in a wrong place.
Code read_code(const Node& node, const CodeNode& code, Mistakes& mistakes);

}  // namespace lectern
