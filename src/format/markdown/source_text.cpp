#include "format/markdown/source_text.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"

namespace lectern {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// CR LF, and CR alone, become LF. Lines and columns stay what an editor shows.
std::string with_plain_line_ends(std::string_view raw) {
  std::string text;
  text.reserve(raw.size());
  for (std::size_t at = 0; at < raw.size(); ++at) {
    if (raw[at] != '\r') {
      text += raw[at];
    } else if (at + 1 == raw.size() || raw[at + 1] != '\n') {
      text += '\n';
    }
  }
  return text;
}

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).length) ++count;
  return count;
}

// A message may quote what the source says with `&#10;`.
std::string on_one_line(std::string message) {
  const auto is_control = [](char byte) { return (byte >= 0 && byte < ' ') || byte == 0x7F; };
  std::ranges::replace_if(message, is_control, ' ');
  return message;
}

}  // namespace

SourceText::SourceText(std::string_view file, std::string_view raw) : file_(file), line_starts_{0} {
  if (raw.starts_with(byte_order_mark)) raw.remove_prefix(byte_order_mark.size());
  text_ = with_plain_line_ends(raw);
  for (std::size_t at = 0; at < text_.size(); ++at) {
    if (text_[at] == '\n') line_starts_.push_back(at + 1);
  }
}

std::size_t SourceText::line_of(std::size_t offset) const {
  const auto after = std::ranges::upper_bound(line_starts_, offset);
  return static_cast<std::size_t>(after - line_starts_.begin()) - 1;
}

std::string_view SourceText::line(std::size_t number) const {
  if (number >= line_starts_.size()) return {};
  const std::string_view rest = text().substr(line_starts_[number]);
  return rest.substr(0, rest.find('\n'));
}

Diagnostic SourceText::diagnostic(std::size_t offset, std::string message) const {
  const std::size_t place = std::min(offset, text_.size());
  const std::size_t line = line_of(place);
  return {
      .file = file_,
      .line = static_cast<int>(line) + 1,
      .column = static_cast<int>(count_characters(text().substr(line_starts_[line], place - line_starts_[line]))) + 1,
      .message = std::move(message)};
}

void Mistakes::add(std::size_t offset, std::string message) {
  list_.push_back(source_->diagnostic(offset, on_one_line(std::move(message))));
}

Diagnostics Mistakes::take() {
  std::ranges::stable_sort(list_, {}, [](const Diagnostic& one) { return std::tuple(one.line, one.column); });
  const auto repeated = std::ranges::unique(list_);
  list_.erase(repeated.begin(), repeated.end());
  return std::move(list_);
}

}  // namespace lectern
