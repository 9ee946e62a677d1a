// Kinds of bytes in text. Every byte of a character beyond ASCII counts as a letter where names are looked for.
#pragma once

namespace lectern {

constexpr bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

constexpr bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// Characters of names in code, in ASCII alone and in any script.
constexpr bool is_ascii_name(char byte) {
  return is_digit(byte) || is_letter(byte) || byte == '_';
}
constexpr bool is_name(char byte) {
  return is_ascii_name(byte) || static_cast<unsigned char>(byte) >= 0x80;
}

constexpr bool is_space(char byte) {
  return byte == ' ' || byte == '\t';
}

// Neither a space nor part of a word.
constexpr bool is_sign(char byte) {
  return byte == '_' || (!is_space(byte) && !is_name(byte));
}

}  // namespace lectern
