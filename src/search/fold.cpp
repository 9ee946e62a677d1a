#include "search/fold.h"

#include "base/text.h"
#include "base/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t known_count = 4096;
constexpr char32_t tatweel = 0x640;  // makes a word of Arabic longer, and no other

char ascii_lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

// Of Han characters there are too many to remember, and each is folded already.
bool is_han(char32_t value) {
  return value >= 0x3400 && value <= 0x9FFF;
}

void append_folded(std::string& text, char32_t value);

void append_parts(std::string& text, CodePointParts parts) {
  append_folded(text, parts.first);
  if (parts.second) append_folded(text, parts.second);
}

void append_folded(std::string& text, char32_t value) {
  if (is_mark(value) || is_invisible(value) || value == tatweel) return;
  if (const CodePointParts parts = parts_of(value)) return append_parts(text, parts);
  const char32_t lower = lower_case_of(value);
  if (const CodePointParts reading = reading_of(lower)) return append_parts(text, reading);
  const bool is_full_width = lower >= 0xFF01 && lower <= 0xFF5E;
  append_code_point(text, is_full_width ? lower - 0xFF01 + '!' : lower);
}

}  // namespace

std::string SearchFolding::fold(std::string_view text) {
  std::string whole;
  whole.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    // Nearly all of a lesson is ASCII, and an index folds all of it.
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      whole.push_back(ascii_lower(text[at++]));
      continue;
    }
    const CodePoint point = code_point_at(text, at);
    whole += is_han(point.value) ? text.substr(at, point.length) : folded(point.value);
    at += point.length;
  }
  return whole;
}

std::size_t SearchFolding::place_in_source(std::string_view text, std::size_t place) {
  std::size_t at = 0;
  for (std::size_t passed = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    passed += point.value < 0x80 ? 1 : folded(point.value).size();
    if (passed > place) break;
    at += point.length;
  }
  return at;
}

const std::string& SearchFolding::folded(char32_t value) {
  known_.resize(known_count);
  Folded& known = known_[value % known_count];
  if (known.value != value) {
    known = {value, {}};
    append_folded(known.text, value);
  }
  return known.text;
}

}  // namespace lectern
