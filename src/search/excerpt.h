// Excerpts: a line of the text around the place that was found.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lectern {

// `text` with every run of ASCII white space as one space, none at the ends, and U+FFFD for bytes that are not UTF-8.
std::string single_line(std::string_view text);

// At most about 120 characters of `text` (as single_line() gives it) around byte `place`, cut at words, with `…` where
// something was left out. A word that is longer than the excerpt is cut between two characters.
std::string excerpt_around(std::string_view text, std::size_t place);

}  // namespace lectern
