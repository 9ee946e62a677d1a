#include "search/excerpt.h"

#include "base/text.h"

namespace lectern {
namespace {

constexpr int longest_excerpt = 120;  // in characters
constexpr int longest_before = 40;    // of them, before the place that was found

bool is_space(char byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

bool is_ascii(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

bool is_inside_character(std::string_view text, std::size_t offset) {
  return offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80;
}

std::size_t back(std::string_view text, std::size_t offset, int characters) {
  for (; characters > 0 && offset > 0; --characters) {
    --offset;
    while (offset > 0 && is_inside_character(text, offset)) --offset;
  }
  return offset;
}

std::size_t forward(std::string_view text, std::size_t offset, int characters) {
  for (; characters > 0 && offset < text.size(); --characters) offset += code_point_at(text, offset).length;
  return offset;
}

// Where the excerpt begins: at a word before `place`, or at most `longest_before` characters into a longer one.
std::size_t start_before(std::string_view text, std::size_t place) {
  const std::size_t start = back(text, place, longest_before);
  if (start == 0) return 0;
  const std::size_t space = text.find(' ', start - 1);
  return space < place ? space + 1 : start;
}

// Where it ends: after a word, or in the middle of the only one.
std::size_t end_after(std::string_view text, std::size_t start, std::size_t place) {
  const std::size_t end = forward(text, start, longest_excerpt);
  if (end == text.size()) return end;
  const std::size_t space = text.rfind(' ', end);
  return space != std::string_view::npos && space > place ? space : end;
}

}  // namespace

std::string single_line(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (!is_ascii(text[at])) {
      const CodePoint point = code_point_at(text, at);
      append_code_point(line, point.value);
      at += point.length;
      continue;
    }
    const char byte = is_space(text[at]) ? ' ' : text[at];
    ++at;
    if (byte != ' ' || (!line.empty() && line.back() != ' ')) line += byte;
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

std::string excerpt_around(std::string_view text, std::size_t place) {
  const std::size_t start = start_before(text, place);
  const std::size_t end = end_after(text, start, place);
  std::string excerpt = start > 0 ? "…" : "";
  excerpt += text.substr(start, end - start);
  if (end < text.size()) excerpt += "…";
  return excerpt;
}

}  // namespace lectern
