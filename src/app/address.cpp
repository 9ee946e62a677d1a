#include "app/address.h"

#include <algorithm>

#include "base/text.h"
#include "base/unicode.h"

namespace lectern {
namespace {

// An address that was encoded more often than this is none.
constexpr int most_decodings = 4;

int hex_value(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  const char lower = static_cast<char>(digit | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Source: RFC 3986, section 2.1.
std::string percent_decoded(std::string_view text) {
  std::string decoded;
  for (std::size_t place = 0; place < text.size(); ++place) {
    const bool is_sequence = text[place] == '%' && place + 2 < text.size() && hex_value(text[place + 1]) >= 0 &&
                             hex_value(text[place + 2]) >= 0;
    decoded +=
        is_sequence ? static_cast<char>(hex_value(text[place + 1]) * 16 + hex_value(text[place + 2])) : text[place];
    if (is_sequence) place += 2;
  }
  return decoded;
}

// Hyphens and dashes, the minus sign, and their small form.
bool is_hyphen(char32_t value) {
  return (value >= 0x2010 && value <= 0x2015) || value == 0x2212 || value == 0xFE63;
}

// The sign of ASCII that somebody meant; a space for any that is none of an address.
char in_ascii(char32_t value) {
  constexpr char32_t full_width = 0xFEE0;  // from ASCII's signs to their full-width forms
  if (value > 0xFF00 && value < 0xFF5F) value -= full_width;
  if (is_hyphen(value)) return '-';
  if (value == 0x2044 || value == 0x2215 || value == '\\') return '/';
  if (value >= 'A' && value <= 'Z') return static_cast<char>(value | 0x20);
  return value > ' ' && value < 0x7F ? static_cast<char>(value) : ' ';
}

std::string plain_address(std::string_view fragment) {
  std::string text(fragment);
  for (int times = 0; times < most_decodings && text.find('%') != std::string::npos; ++times) {
    text = percent_decoded(text);
  }
  std::string plain;
  for (std::size_t place = 0; place < text.size();) {
    const CodePoint point = code_point_at(text, place);
    place += point.length;
    if (!is_invisible(point.value)) plain += in_ascii(point.value);
  }
  return plain;
}

constexpr std::string_view word_signs = "abcdefghijklmnopqrstuvwxyz0123456789-_";
// What may come before a word beside slashes: `#!/read/“topic-one”`.
constexpr std::string_view signs_before = "/ #!\"'`(<[{*_";

}  // namespace

std::vector<std::string> words_of_address(std::string_view fragment) {
  const std::string text = plain_address(fragment);
  std::vector<std::string> words;
  for (std::size_t place = 0; place < text.size();) {
    const std::size_t begin = std::min(text.find_first_not_of(signs_before, place), text.size());
    const std::string_view before = std::string_view(text).substr(place, begin - place);
    const bool is_joined = words.empty() || (before.contains('/') && !before.contains('#'));
    const std::size_t end = std::min(text.find_first_not_of(word_signs, begin), text.size());
    if (!is_joined || begin == end) break;
    words.push_back(text.substr(begin, end - begin));
    place = end;
  }
  return words;
}

}  // namespace lectern
