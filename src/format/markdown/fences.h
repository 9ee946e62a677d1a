// Lines that open and close code, found in the source: md4c does not say where a fence is, or that its end is
// missing.
#pragma once

#include <cstddef>
#include <string_view>

#include "format/markdown/source_text.h"

namespace lectern {

// The place of the next line, or rest of a line, at or after `offset` that a fence could begin; the end of the text
// where there is none.
std::size_t find_fence(const SourceText& source, std::size_t offset);

// The sign of a fence, and how many there are in a row.
struct Fence {
  char sign = '`';
  std::size_t length = 0;  // 0 where there is no fence
};

// The fence that begins `text`, as one that opens code does: a name behind backquotes has none of them in it.
Fence fence_of(std::string_view text);

// The line without white space and marks of lists and quotations in front.
std::string_view without_marks(std::string_view line);

// Whether the line is nothing but a fence, as the last line of a code block is; marks of quotations and lists may be
// in front of it.
bool is_closing_fence(std::string_view line);

}  // namespace lectern
