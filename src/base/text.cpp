#include "base/text.h"

#include <algorithm>

namespace lectern {
namespace {

constexpr char32_t replacement = 0xFFFD;

// How many bytes a sequence has by its first byte; 0 where no sequence starts with it.
std::size_t sequence_length(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first < 0xE0) return 2;
  if (first >= 0xE0 && first < 0xF0) return 3;
  if (first >= 0xF0 && first < 0xF5) return 4;
  return 0;
}

// Too long a form, a surrogate, or past the end of Unicode.
bool is_ill_formed(char32_t value, std::size_t length) {
  if (length == 3) return value < 0x800 || (value >= 0xD800 && value < 0xE000);
  if (length == 4) return value < 0x10000 || value > 0x10FFFF;
  return false;
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t offset) {
  const auto first = static_cast<unsigned char>(text[offset]);
  const std::size_t length = sequence_length(first);
  if (length == 1) return {first, 1};
  if (length == 0 || offset + length > text.size()) return {replacement, 1};
  char32_t value = first & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(text[offset + i]);
    if ((next & 0xC0) != 0x80) return {replacement, 1};
    value = (value << 6) | (next & 0x3Fu);
  }
  if (is_ill_formed(value, length)) return {replacement, 1};
  return {value, length};
}

void append_code_point(std::string& text, char32_t value) {
  if (value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) value = replacement;
  const auto tail = [&](int shift) { text.push_back(static_cast<char>(0x80 | ((value >> shift) & 0x3F))); };
  if (value < 0x80) {
    text.push_back(static_cast<char>(value));
  } else if (value < 0x800) {
    text.push_back(static_cast<char>(0xC0 | (value >> 6)));
    tail(0);
  } else if (value < 0x10000) {
    text.push_back(static_cast<char>(0xE0 | (value >> 12)));
    tail(6);
    tail(0);
  } else {
    text.push_back(static_cast<char>(0xF0 | (value >> 18)));
    tail(12);
    tail(6);
    tail(0);
  }
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (point.value == replacement && point.length == 1) return false;
    at += point.length;
  }
  return true;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view space = " \t\r\n\f\v";
  const std::size_t first = text.find_first_not_of(space);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string ascii_lower_case(std::string_view text) {
  const auto lower = [](char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
  };
  std::string lowered(text);
  std::ranges::transform(lowered, lowered.begin(), lower);
  return lowered;
}

std::string fill(std::string_view text, const std::vector<std::string>& values) {
  std::string filled;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_place = text[at] == '{' && at + 2 < text.size() && text[at + 2] == '}';
    const std::size_t place = is_place ? static_cast<std::size_t>(text[at + 1] - '0') : values.size();
    if (place < values.size()) {
      filled += values[place];
      at += 2;
    } else {
      filled.push_back(text[at]);
    }
  }
  return filled;
}

}  // namespace lectern
