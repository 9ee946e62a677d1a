#include "search/words.h"

#include <algorithm>

#include "base/text.h"
#include "base/unicode.h"

namespace lectern {
namespace {

bool is_ascii_alphanumeric(char32_t value) {
  return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z') || (value >= '0' && value <= '9');
}

// Past ASCII everything counts as a letter except punctuation, spaces and the signs that prose uses.
bool is_letter_past_ascii(char32_t value) {
  if (value < 0xC0) return value == 0xAA || value == 0xB5 || value == 0xBA;
  const bool is_sign = value == 0xD7 || value == 0xF7 || value == 0xFFFD || (value >= 0x2000 && value <= 0x206F) ||
                       (value >= 0x2190 && value <= 0x2BFF);
  return !is_sign && !is_punctuation(value);
}

bool is_alphanumeric(char32_t value) {
  return value < 0x80 ? is_ascii_alphanumeric(value) : is_letter_past_ascii(value);
}

bool is_word_character(char32_t value) {
  return value == '_' || is_alphanumeric(value);
}

struct Block {
  char32_t first;
  char32_t last;
};

// Scripts that put no spaces between words, and Hangul, whose words are made of others: as folded, a syllable begins
// with one of 1100 to 115F.
constexpr Block blocks_without_spaces[] = {
    {0xE00, 0x109F},    // Thai, Lao, Tibetan, Myanmar
    {0x1100, 0x115F},   // Hangul
    {0x1780, 0x17FF},   // Khmer
    {0x1950, 0x19FF},   // Tai Le, New Tai Lue, Khmer
    {0x1A20, 0x1AAF},   // Tai Tham
    {0x1B00, 0x1B7F},   // Balinese
    {0x2E80, 0x9FFF},   // Han and kana
    {0xA980, 0xA9FF},   // Javanese, Myanmar
    {0xAA00, 0xAADF},   // Cham, Myanmar, Tai Viet
    {0xF900, 0xFAFF},   // Han
    {0x20000, 0x3FFFF}  // Han
};

// A word may begin at it, whatever comes before.
bool needs_no_space(char32_t value) {
  const auto holds = [&](const Block& block) { return value >= block.first && value <= block.last; };
  return std::ranges::any_of(blocks_without_spaces, holds);
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
  return !is_alphanumeric(before) || needs_no_space(before) || needs_no_space(code_point_at(text, offset).value);
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
