// Syntax colours for code samples.
#pragma once

#include <string_view>

#include "ui/text_block.h"

namespace lectern {

// `code` with a run per token, in the mono face. Python is known; any other language is one plain run.
StyledText highlighted(std::string_view code, std::string_view language, float size, float leading);

}  // namespace lectern
