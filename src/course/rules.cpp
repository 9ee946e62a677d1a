#include "course/rules.h"

#include <algorithm>

#include "base/text.h"
#include "base/typed_text.h"

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

bool is_visible(std::string_view text) {
  return !fold_typed(text).empty();
}

bool fits_a_field(std::string_view text) {
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    units += point.value > 0xFFFF ? 2 : 1;
    at += point.length;
  }
  return units <= longest_typed_answer;
}

}  // namespace lectern
