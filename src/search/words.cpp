#include "search/words.h"

#include <algorithm>

#include "base/text.h"

namespace lectern {
namespace {

bool is_ascii_alphanumeric(char32_t value) {
  return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z') || (value >= '0' && value <= '9');
}

// Past ASCII everything counts as a letter except the ranges of spaces, signs and punctuation that prose uses.
bool is_punctuation(char32_t value) {
  if (value < 0xC0) return value != 0xAA && value != 0xB5 && value != 0xBA;
  if (value == 0xD7 || value == 0xF7 || value == 0xFFFD) return true;
  return (value >= 0x2000 && value <= 0x206F) || (value >= 0x2190 && value <= 0x2BFF) ||
         (value >= 0x3000 && value <= 0x3004) || (value >= 0x3008 && value <= 0x3020) ||
         (value >= 0xFF00 && value <= 0xFF0F);
}

bool is_alphanumeric(char32_t value) {
  return value < 0x80 ? is_ascii_alphanumeric(value) : !is_punctuation(value);
}

bool is_word_character(char32_t value) {
  return value == '_' || is_alphanumeric(value);
}

// Han, kana and Hangul.
bool is_ideograph(char32_t value) {
  return (value >= 0x2E80 && value <= 0x9FFF) || (value >= 0xAC00 && value <= 0xD7A3) ||
         (value >= 0xF900 && value <= 0xFAFF) || (value >= 0x20000 && value <= 0x3FFFF);
}

// The place of the first character at or after `from` that is, or is not, part of a word.
std::size_t find_boundary(std::string_view text, std::size_t from, bool is_part) {
  while (from < text.size()) {
    const CodePoint point = code_point_at(text, from);
    if (is_word_character(point.value) == is_part) break;
    from += point.length;
  }
  return from;
}

char32_t code_point_before(std::string_view text, std::size_t offset) {
  std::size_t start = offset - 1;
  while (start > 0 && offset - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
  return code_point_at(text, start).value;
}

bool begins_word(std::string_view text, std::size_t offset) {
  if (offset == 0) return true;
  const char32_t before = code_point_before(text, offset);
  return !is_alphanumeric(before) || is_ideograph(before) || is_ideograph(code_point_at(text, offset).value);
}

bool is_underscores(std::string_view word) {
  return word.find_first_not_of('_') == std::string_view::npos;
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view query) {
  std::vector<std::string_view> words;
  std::size_t start = find_boundary(query, 0, true);
  while (start < query.size()) {
    const std::size_t end = find_boundary(query, start, false);
    const std::string_view word = query.substr(start, end - start);
    const bool is_new = std::find(words.begin(), words.end(), word) == words.end();
    if (is_new && !is_underscores(word)) words.push_back(word);
    start = find_boundary(query, end, true);
  }
  return words;
}

std::size_t find_word(std::string_view text, std::string_view word) {
  std::size_t at = text.find(word);
  while (at != std::string_view::npos && !begins_word(text, at)) at = text.find(word, at + 1);
  return at;
}

}  // namespace lectern
