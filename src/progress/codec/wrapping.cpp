#include "progress/codec/wrapping.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/text.h"

namespace lectern {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines = split(text, '\n');
  for (std::string_view& line : lines) {
    if (line.ends_with('\r')) line.remove_suffix(1);
  }
  return lines;
}

// In characters: bytes that go on with one do not count.
std::ptrdiff_t length_of(std::string_view line) {
  return std::count_if(line.begin(), line.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
}

// Is a string open after `line`? `open` says whether one was before it, `escaped` whether a backslash came last.
void follow_quotes(std::string_view line, bool& open, bool& escaped) {
  for (const char byte : line) {
    if (byte == '"' && !escaped) open = !open;
    escaped = byte == '\\' && !escaped;
  }
}

}  // namespace

std::string unwrapped(std::string_view text, LineBreak inside_strings) {
  const std::vector<std::string_view> lines = lines_of(text);
  std::ptrdiff_t full = 0;
  for (const std::string_view line : lines) full = std::max(full, length_of(line));
  const auto was_space = [&](std::string_view line, std::string_view next) {
    if (inside_strings == LineBreak::space || inside_strings == LineBreak::nothing)
      return inside_strings == LineBreak::space;
    if (line.ends_with(' ') || line.ends_with('-')) return false;
    if (length_of(line) < full) return true;
    if (inside_strings == LineBreak::by_word) return line.find(' ', 1) != std::string_view::npos;
    return length_of(line.substr(line.rfind(' ') + 1)) + length_of(next.substr(0, next.find(' '))) <= full;
  };
  std::string joined;
  joined.reserve(text.size());
  bool open = false;
  bool escaped = false;
  for (std::size_t place = 0; place < lines.size(); ++place) {
    joined += lines[place];
    follow_quotes(lines[place], open, escaped);
    if (open && place + 1 < lines.size() && was_space(lines[place], lines[place + 1])) joined += ' ';
  }
  return joined;
}

}  // namespace lectern
