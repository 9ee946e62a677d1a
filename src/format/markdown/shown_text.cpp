#include "format/markdown/shown_text.h"

#include <algorithm>

#include "base/text.h"

namespace lectern {

// A backslash that escapes is left out of md4c's texts.
void ShownText::add_text(std::string_view text, std::size_t offset, const SourceText& source) {
  const bool is_escaped = offset > last_end_ && source.text()[offset - 1] == '\\';
  for (std::size_t at = 0; at < text.size(); ++at) add(text[at], offset + at);
  if (is_escaped && !text.empty()) text_[text_.size() - text.size()] = plain_sign;
  last_end_ = offset + text.size();
}

void ShownText::add_plain(std::size_t offset, std::size_t length) {
  add(plain_sign, offset);
  last_end_ = offset + length;
}

void ShownText::add_space() {
  add(' ', last_end_);
}

void ShownText::add(char byte, std::size_t offset) {
  text_ += byte;
  places_.push_back({.offset = offset, .in_link = in_link_});
}

void ShownText::enter_emphasis(std::size_t length) {
  open_.push_back(emphases_.size());
  emphases_.push_back({.begin = text_.size(), .end = text_.size(), .length = length});
}

void ShownText::leave_emphasis() {
  emphases_[open_.back()].end = text_.size();
  open_.pop_back();
}

void ShownText::clear() {
  *this = ShownText();
}

std::string quoted(std::string_view text) {
  constexpr std::size_t most_characters = 40;
  std::string quotation;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size() && count < most_characters; ++count) {
    const std::size_t length = code_point_at(text, at).length;
    const bool is_code = text[at] == ShownText::plain_sign || text[at] == '`';
    quotation += is_code ? "…" : std::string(text.substr(at, length));
    at += length;
    if (count + 1 == most_characters && at < text.size()) quotation += "…";
  }
  return "`" + quotation + "`";
}

}  // namespace lectern
