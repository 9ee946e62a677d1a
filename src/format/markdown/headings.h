// Headings and their attributes, found before the document is read: md4c says which lines are headings. The attributes
// are not to be read as Markdown, and are then blanked out, so that every offset stays.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "format/markdown/attributes.h"

namespace lectern {

struct HeadingLine {
  std::size_t offset = 0;  // of the first character of its line that is not blank
  HeadingAttributes attributes;
};

struct Headings {
  std::vector<HeadingLine> lines;  // in the order of the file
  std::string text;                // what is left to read
};

// Is this line a heading because of the `#` it begins with? Then it is one without its text, too.
bool is_marked_heading(std::string_view line);

// `text` is the source from `start` on, with blanks in front of that.
Headings find_headings(std::string text, std::size_t start, Mistakes& mistakes);

}  // namespace lectern
