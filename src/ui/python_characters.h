// Characters of Python's source code. Beyond ASCII all count as letters.
#pragma once

#include <cstddef>
#include <string_view>

namespace lectern {

constexpr bool is_python_digit(char byte) {
  return byte >= '0' && byte <= '9';
}
constexpr bool begins_python_name(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' ||
         static_cast<unsigned char>(byte) >= 0x80;
}

// The length of the name that `code` begins with; 0 for none.
constexpr std::size_t python_name_length(std::string_view code) {
  std::size_t length = 0;
  while (length < code.size() && (begins_python_name(code[length]) || (length > 0 && is_python_digit(code[length])))) {
    ++length;
  }
  return length;
}

// How a bracket changes the depth: 1 for one that opens, -1 for one that closes, 0 for anything else.
constexpr int python_bracket(char byte) {
  if (byte == '(' || byte == '[' || byte == '{') return 1;
  return byte == ')' || byte == ']' || byte == '}' ? -1 : 0;
}

}  // namespace lectern
