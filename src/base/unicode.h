// What folding needs to know of a code point. Each answer is a search in a table: who asks for much text remembers.
#pragma once

namespace lectern {

// What a code point is made of: one or two code points, which may have parts again. No parts: `first` is 0.
struct CodePointParts {
  char32_t first = 0;
  char32_t second = 0;

  explicit operator bool() const { return first != 0; }
};

// The canonical decomposition, one step of it (https://www.unicode.org/reports/tr15/); of a syllable of Hangul, too.
// The compatibility ideographs (U+F900, U+2F800 and after) stay whole.
CodePointParts parts_of(char32_t value);

// How a search reads a letter of lower case that has no parts: `ß` as `ss`, `ł` as `l`, `ﬁ` as `fi`, `ｶ` as `カ`.
CodePointParts reading_of(char32_t value);

// The lower case of a letter without parts, in every script; final sigma is sigma, dotless i is i. Others stay.
char32_t lower_case_of(char32_t value);

// A combining mark that alphabets are read without: accents, points of Hebrew, vowel signs of Arabic. Signs that Indic
// and other scripts spell with are none.
bool is_mark(char32_t value);

// Nothing is seen of it: soft hyphen, zero-width spaces and joiners, marks of direction, variation selectors.
bool is_invisible(char32_t value);

// Punctuation or a space, from U+0080 to U+FFFF.
bool is_punctuation(char32_t value);

}  // namespace lectern
