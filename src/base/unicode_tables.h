// Facts of the Unicode Character Database (https://www.unicode.org/reports/tr44/) as sorted tables. The tables
// themselves are made by tools/unicode_tables.mjs; base/unicode.h is how to ask them.
#pragma once

#include <cstdint>
#include <span>

namespace lectern {

// `count` code points without a gap from `first` on; the parts of the first one are at `place` in the table's columns.
struct PartsRun {
  char32_t first;
  std::uint16_t count;
  std::uint16_t place;
};

// What code points are made of: two parts, or one and 0. A part may have parts again. Where both are 0 there are none.
struct PartsTable {
  std::span<const PartsRun> runs;
  std::span<const char32_t> first;
  std::span<const char32_t> second;
};

// The letters first, first + stride, … last, and how far their lower case is away.
struct CaseStride {
  char32_t first;
  char32_t last;
  char32_t stride;
  std::int32_t distance;
};

struct CodePointRange {
  char32_t first;
  char32_t last;
};

extern const PartsTable decompositions;  // canonical, without Hangul and the compatibility ideographs
extern const PartsTable readings;        // of lower case: ligatures, letters with a stroke, half-width kana
extern const std::span<const CaseStride> lower_cases;
extern const std::span<const CodePointRange> marks;        // with a combining class, of alphabets that are read without
extern const std::span<const CodePointRange> invisibles;   // Default_Ignorable_Code_Point
extern const std::span<const CodePointRange> punctuation;  // and spaces, from U+0080 to U+FFFF

}  // namespace lectern
