// Text as the search compares it: neither case nor marks count, nor the width of a letter, nor what nobody sees.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

// Folds a letter after the other, whatever is around it, and remembers how: many texts are folded with one of these.
class SearchFolding {
 public:
  // Lower case, letters without their marks (base/unicode.h says which) and strokes, ligatures as their letters,
  // Hangul as the letters of its syllables; without invisible characters and tatweel. Bytes that are not UTF-8 read as
  // U+FFFD.
  std::string fold(std::string_view text);

  // The place in `text` of the character that byte `place` of its folded form comes from.
  std::size_t place_in_source(std::string_view text, std::size_t place);

 private:
  struct Folded {
    char32_t value = 0;
    std::string text;
  };

  const std::string& folded(char32_t value);

  std::vector<Folded> known_;  // by the last bits of the code point
};

}  // namespace lectern
