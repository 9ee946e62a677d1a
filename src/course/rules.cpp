#include "course/rules.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "base/text.h"
#include "base/typed_text.h"
#include "base/unicode.h"

namespace lectern {
namespace {

bool is_lower(char byte) {
  return byte >= 'a' && byte <= 'z';
}
bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

void append_look(std::string& look, const Span& span) {
  // Folding leaves out spaces at the end, which separate this span from the next: the bar keeps them.
  std::string text = fold_typed(span.text + '|');
  text.pop_back();
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const bool is_space = point.value == ' ' || point.value == '\t';
    if (span.code) {
      look.append(text, at, point.length);
    } else if (!is_space) {
      append_code_point(look, lower_case_of(point.value));
    } else if (!look.ends_with(' ')) {
      look += ' ';
    }
    at += point.length;
  }
  if (span.hard_break) look += ' ';
}

// Two texts with one look cannot be told apart.
std::string look_of(const InlineText& text) {
  std::string look;
  for (const Span& span : text) append_look(look, span);
  return std::string(trim(look));
}

}  // namespace

std::vector<std::size_t> repeated_options(const Options& options) {
  std::vector<std::size_t> repeated;
  std::set<std::string> looks;
  for (std::size_t place = 0; place < options.size(); ++place) {
    std::string look = look_of(options[place].text);
    if (!look.empty() && !looks.insert(std::move(look)).second) repeated.push_back(place);
  }
  return repeated;
}

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
