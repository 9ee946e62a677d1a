#include "format/markdown/source_text.h"

#include <algorithm>
#include <utility>

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

// Of a character's bytes only the first one is not of the form 10xxxxxx.
std::size_t count_characters(std::string_view text) {
  const auto begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; };
  return static_cast<std::size_t>(std::ranges::count_if(text, begins));
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

void Mistakes::add(std::size_t offset, std::string message) {
  list_.push_back({.offset = std::min(offset, source_->text().size()), .message = on_one_line(std::move(message))});
}

// Characters are counted on from the mistake before, since a long line may have many.
Diagnostics Mistakes::take() {
  std::ranges::stable_sort(list_, {}, &Mistake::offset);
  list_.erase(std::ranges::unique(list_).begin(), list_.end());
  Diagnostics diagnostics;
  std::size_t counted = 0;
  std::size_t column = 0;
  for (Mistake& mistake : std::exchange(list_, {})) {
    const std::size_t line = source_->line_of(mistake.offset);
    if (counted <= source_->line_start(line)) column = 0;
    counted = std::max(counted, source_->line_start(line));
    column += count_characters(source_->text().substr(counted, mistake.offset - counted));
    counted = mistake.offset;
    diagnostics.push_back({.file = source_->file(),
                           .line = static_cast<int>(line) + 1,
                           .column = static_cast<int>(column) + 1,
                           .message = std::move(mistake.message)});
  }
  return diagnostics;
}

}  // namespace lectern
