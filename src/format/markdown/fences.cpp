#include "format/markdown/fences.h"

#include <algorithm>

#include "base/text.h"

namespace lectern {
namespace {

// How many characters at the beginning of `text` are one list item's or quotation's mark; 0 where there is none.
std::size_t mark_length(std::string_view text) {
  if (text.starts_with('>')) return 1;
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool is_mark = text.find_first_of(digits > 0 ? ".)" : "-*+", digits) == digits;
  return is_mark && text.find_first_of(" \t", digits) == digits + 1 ? digits + 2 : 0;
}

}  // namespace

std::string_view without_marks(std::string_view line) {
  std::string_view text = trim(line);
  for (std::size_t length = mark_length(text); length > 0; length = mark_length(text)) text = trim(text.substr(length));
  return text;
}

std::size_t find_fence(const SourceText& source, std::size_t offset) {
  for (std::size_t number = source.line_of(offset); number < source.line_count(); ++number) {
    const std::size_t from = std::max(offset, source.line_start(number));
    const std::string_view rest = source.line(number).substr(from - source.line_start(number));
    const std::string_view text = without_marks(rest);
    if (text.starts_with("```") || text.starts_with("~~~")) return from + rest.find(text.substr(0, 3));
  }
  return source.text().size();
}

Fence fence_of(std::string_view text) {
  if (!text.starts_with("```") && !text.starts_with("~~~")) return {};
  const Fence fence{.sign = text.front(), .length = std::min(text.find_first_not_of(text.front()), text.size())};
  const bool is_code_in_line = fence.sign == '`' && text.find('`', fence.length) != text.npos;
  return is_code_in_line ? Fence{} : fence;
}

bool is_closing_fence(std::string_view line) {
  const std::string_view text = without_marks(line);
  return (text.starts_with("```") || text.starts_with("~~~")) && text.find_first_not_of(text.front()) == text.npos;
}

}  // namespace lectern
