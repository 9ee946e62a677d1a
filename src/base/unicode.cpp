#include "base/unicode.h"

#include <algorithm>
#include <cstddef>

#include "base/unicode_tables.h"

namespace lectern {
namespace {

// The last entry that begins at or before `value`; nullptr where there is none.
template <typename Entry>
const Entry* entry_before(std::span<const Entry> entries, char32_t value) {
  const auto begins_after = [](char32_t point, const Entry& entry) { return point < entry.first; };
  const auto after = std::upper_bound(entries.begin(), entries.end(), value, begins_after);
  return after == entries.begin() ? nullptr : &*(after - 1);
}

bool is_in(std::span<const CodePointRange> ranges, char32_t value) {
  const CodePointRange* range = entry_before(ranges, value);
  return range && value <= range->last;
}

CodePointParts parts_in(const PartsTable& table, char32_t value) {
  const PartsRun* run = entry_before(table.runs, value);
  if (!run || value - run->first >= run->count) return {};
  const std::size_t place = run->place + (value - run->first);
  return {table.first[place], table.second[place]};
}

bool has_letter(const CaseStride& stride, char32_t value) {
  return value >= stride.first && value <= stride.last && (value - stride.first) % stride.stride == 0;
}

// Hangul's syllables are in the order of their letters (The Unicode Standard, 3.12).
constexpr char32_t first_syllable = 0xAC00;
constexpr char32_t first_lead = 0x1100;
constexpr char32_t first_vowel = 0x1161;
constexpr char32_t before_first_tail = 0x11A7;
constexpr char32_t leads = 19;
constexpr char32_t vowels = 21;
constexpr char32_t tails = 28;  // with none

CodePointParts parts_of_syllable(char32_t value) {
  const char32_t place = value - first_syllable;
  const char32_t tail = place % tails;
  if (tail > 0) return {value - tail, before_first_tail + tail};
  return {first_lead + place / tails / vowels, first_vowel + place / tails % vowels};
}

}  // namespace

CodePointParts parts_of(char32_t value) {
  if (value >= first_syllable && value < first_syllable + leads * vowels * tails) return parts_of_syllable(value);
  return parts_in(decompositions, value);
}

CodePointParts reading_of(char32_t value) {
  return parts_in(readings, value);
}

char32_t lower_case_of(char32_t value) {
  if (value < 0x80) return value >= 'A' && value <= 'Z' ? value + ('a' - 'A') : value;
  const CaseStride* stride = entry_before(lower_cases, value);
  if (!stride) return value;
  // A stride may begin between the letters of the one before.
  if (!has_letter(*stride, value) && stride != lower_cases.data()) --stride;
  return has_letter(*stride, value) ? value + static_cast<char32_t>(stride->distance) : value;
}

bool is_mark(char32_t value) {
  return is_in(marks, value);
}

bool is_invisible(char32_t value) {
  return is_in(invisibles, value);
}

bool is_punctuation(char32_t value) {
  return is_in(punctuation, value);
}

}  // namespace lectern
