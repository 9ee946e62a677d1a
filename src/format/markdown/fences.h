// Lines that open and close code, found in the source: md4c does not say where a fence stands, or that its end is
// missing.
#pragma once

#include <cstddef>
#include <string_view>

#include "format/markdown/source_text.h"

namespace lectern {

// The place of the next line, or rest of a line, at or after `offset` that a fence could begin; the end of the text
// where there is none.
std::size_t find_fence(const SourceText& source, std::size_t offset);

// Whether the line is nothing but a fence, as the last line of a code block is; marks of quotations and lists may stand
// in front of it.
bool is_closing_fence(std::string_view line);

}  // namespace lectern
