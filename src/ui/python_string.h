// String literals of Python 3.14, in source code.
#pragma once

#include <cstddef>
#include <string_view>

namespace lectern {

// The length of the string literal that `code` begins with, prefix and quotes included; 0 where there is none. One that
// is not closed ends with its line, or with the code where it has triple quotes. The fields of f- and t-strings hold
// code, and so strings with the same quotes (PEP 701 and PEP 750).
std::size_t python_string_length(std::string_view code);

}  // namespace lectern
