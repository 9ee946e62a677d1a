// Small helpers over UTF-8 text. All of them take any bytes: what is not valid UTF-8 reads as U+FFFD, one per byte.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

struct CodePoint {
  char32_t value = 0;      // U+FFFD where the bytes are not valid UTF-8
  std::size_t length = 0;  // in bytes; at least 1
};

// The code point that starts at byte `offset`, which must be below `text.size()`.
CodePoint code_point_at(std::string_view text, std::size_t offset);

// Appends `value` to `text` as UTF-8; U+FFFD where it is no Unicode scalar value.
void append_code_point(std::string& text, char32_t value);

bool is_valid_utf8(std::string_view text);

// Without the ASCII white space at both ends.
std::string_view trim(std::string_view text);

// The parts of `text` between `separator`s; one part (maybe empty) where there is none.
std::vector<std::string_view> split(std::string_view text, char separator);

// `text` with the letters of ASCII in lower case, everything else as it is.
std::string ascii_lower_case(std::string_view text);

// `text` with every `{0}`, `{1}`, … replaced by the value at that place; a place without a value stays as it is.
std::string fill(std::string_view text, const std::vector<std::string>& values);

}  // namespace lectern
