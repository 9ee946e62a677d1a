#include "course/rules.h"

#include <algorithm>

namespace lectern {
namespace {

bool is_lower(char byte) {
  return byte >= 'a' && byte <= 'z';
}
bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

}  // namespace

bool is_id(std::string_view text) {
  return !text.empty() && is_lower(text.front()) &&
         std::ranges::all_of(text, [](char byte) { return is_lower(byte) || is_digit(byte) || byte == '-'; });
}

bool is_link(std::string_view text) {
  const auto is_visible = [](char byte) { return static_cast<unsigned char>(byte) > ' ' && byte != 0x7F; };
  if (!std::ranges::all_of(text, is_visible)) return false;
  if (text.starts_with('#')) return is_id(text.substr(1));
  return (text.starts_with("https://") && text.size() > 8) || (text.starts_with("mailto:") && text.size() > 7);
}

}  // namespace lectern
