// Attributes of a heading, as Pandoc writes them at its end: `{#id .class key=value}`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "format/markdown/source_text.h"

namespace lectern {

// A word of the source, and where it is.
struct Placed {
  std::string text;
  std::size_t offset = no_offset;
};

struct HeadingValue {
  Placed key;
  std::string value;
};

struct HeadingAttributes {
  std::size_t offset = no_offset;  // of the brace; no_offset where there are none
  std::vector<Placed> ids;         // without `#`
  std::vector<Placed> classes;     // without `.`
  std::vector<HeadingValue> values;
};

// Where the braces begin in a heading's line; npos where it has none. Braces that hold nothing like an attribute belong
// to the text.
std::size_t find_attributes(std::string_view line);

// The attributes in `braces`, which are at `offset`. A word that is no attribute is a mistake.
HeadingAttributes read_attributes(std::string_view braces, std::size_t offset, Mistakes& mistakes);

}  // namespace lectern
