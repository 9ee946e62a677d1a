// The rows of tables, as code hosts split them (GitHub Flavored Markdown, https://github.github.com/gfm/, "Tables").
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace lectern {

struct TableCell {
  std::size_t offset = 0;  // in the row
  std::string_view text;   // without white space around it
};

// A bar after a backslash is part of its cell. The bars at both ends of a row may be missing.
std::vector<TableCell> split_row(std::string_view row);

// Whether the row is the one between a table's header and its other rows, such as `| :-- | - |`.
bool is_delimiter_row(std::string_view row);

// Whether `row` has a bar that is not escaped.
bool has_bar(std::string_view row);

// Where code has a bar that is not escaped: md4c leaves it to the code, and code hosts split the cell there. npos where
// there is none.
std::size_t find_bar_in_code(std::string_view row);

}  // namespace lectern
