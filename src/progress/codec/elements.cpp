#include "progress/codec/elements.h"

#include "base/text.h"

namespace lectern {
namespace {

constexpr int deepest_nesting = 8;

// The place after the string whose opening quote is before `at`; npos where it is not closed.
std::size_t end_of_string(std::string_view text, std::size_t at) {
  while ((at = text.find_first_of("\"\\", at)) != std::string_view::npos) {
    if (text[at] == '"') return at + 1;
    at += 2;
  }
  return at;
}

// The place of the comma or bracket after the element that `text` begins with; npos where there is none.
std::size_t end_of_element(std::string_view text) {
  int depth = 0;
  std::size_t at = 0;
  while ((at = text.find_first_of("\"[]{},", at)) != std::string_view::npos) {
    const char byte = text[at];
    if (depth == 0 && (byte == ',' || byte == ']' || byte == '}')) return at;
    if (byte == '[' || byte == '{') ++depth;
    if (byte == ']' || byte == '}') --depth;
    if (depth > deepest_nesting) return std::string_view::npos;
    at = byte == '"' ? end_of_string(text, at + 1) : at + 1;
    if (at == std::string_view::npos) return at;
  }
  return at;
}

}  // namespace

ElementReader::ElementReader(std::string_view text, Of kind) : closing_(kind == Of::array ? ']' : '}') {
  if (!text.starts_with(kind == Of::array ? '[' : '{')) return;
  rest_ = text.substr(1);
  const std::string_view first = trim(rest_);
  at_end_ = first.size() == 1 && first.front() == closing_;
}

std::optional<std::string_view> ElementReader::next() {
  if (at_end_) return std::nullopt;
  const std::size_t end = end_of_element(rest_);
  if (end == std::string_view::npos || (rest_[end] != ',' && rest_[end] != closing_)) return std::nullopt;
  const std::string_view element = rest_.substr(0, end);
  const bool is_last = rest_[end] == closing_;
  rest_.remove_prefix(end + 1);
  at_end_ = is_last && rest_.empty();
  // Text after the closing bracket: nothing more is read, and the end is not reached.
  if (is_last && !at_end_) rest_ = {};
  return element;
}

std::optional<std::pair<std::string_view, std::string_view>> split_member(std::string_view member) {
  member = trim(member);
  const std::size_t end = member.starts_with('"') ? end_of_string(member, 1) : std::string_view::npos;
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view value = trim(member.substr(end));
  if (!value.starts_with(':')) return std::nullopt;
  return std::pair(member.substr(0, end), trim(value.substr(1)));
}

}  // namespace lectern
