// Nodes of the document to the blocks a learner reads.
#pragma once

#include <span>

#include "course/block.h"
#include "format/markdown/document.h"

namespace lectern {

// Headings are in answers only.
enum class HeadingsHere { allowed, forbidden };

// Every `run` sample is followed by its output, save where the output is the question.
enum class OutputsHere { required, optional };

struct BlockRules {
  HeadingsHere headings = HeadingsHere::forbidden;
  OutputsHere outputs = OutputsHere::required;
};

Blocks read_blocks(std::span<const Node> nodes, BlockRules rules, Mistakes& mistakes);

}  // namespace lectern
