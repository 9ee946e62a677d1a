// Undoes what mail programs do to a record, which is one long line: they break it after 76 characters or so, within
// words or between them.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

// What a line break inside a string was.
enum class LineBreak {
  space,      // one was there
  nothing,    // it came between two characters, or after a space that was kept
  by_word,    // nothing after a space or a hyphen, and in a word that fills the line; otherwise a space
  by_length,  // likewise, but the word may begin behind others in the line that it fills
};

// `text` in one line. Outside strings a line break is nothing, so that a number comes together again.
std::string unwrapped(std::string_view text, LineBreak inside_strings);

}  // namespace lectern
