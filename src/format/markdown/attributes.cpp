#include "format/markdown/attributes.h"

#include <algorithm>

#include "base/text.h"

namespace lectern {
namespace {

void read_word(std::string_view word, std::size_t offset, HeadingAttributes& attributes, Mistakes& mistakes) {
  const std::size_t equals = word.find('=');
  if (word.starts_with('#')) {
    attributes.ids.push_back({std::string(word.substr(1)), offset});
  } else if (word.starts_with('.')) {
    attributes.classes.push_back({std::string(word.substr(1)), offset});
  } else if (equals != std::string_view::npos) {
    attributes.values.push_back({{std::string(word.substr(0, equals)), offset}, std::string(word.substr(equals + 1))});
  } else {
    mistakes.add(offset, "`" + std::string(word) + "` is no attribute: write `#id`, `.tag` or `key=value`");
  }
}

}  // namespace

std::size_t find_attributes(std::string_view line) {
  const std::string_view trimmed = trim(line);
  if (!trimmed.ends_with('}')) return std::string_view::npos;
  const std::size_t open = line.rfind('{');
  if (open == std::string_view::npos) return open;
  const std::string_view inside = trim(line.substr(open + 1, line.rfind('}') - open - 1));
  const bool has_attribute = inside.starts_with('#') || inside.starts_with('.') || inside.find('=') != inside.npos;
  return has_attribute ? open : std::string_view::npos;
}

HeadingAttributes read_attributes(std::string_view braces, std::size_t offset, Mistakes& mistakes) {
  HeadingAttributes attributes{.offset = offset, .ids = {}, .classes = {}, .values = {}};
  const std::size_t end = braces.rfind('}');
  for (std::size_t at = 1; at < end;) {
    const std::size_t next = std::min(braces.find_first_of(" \t", at), end);
    if (next > at) read_word(braces.substr(at, next - at), offset + at, attributes, mistakes);
    at = next + 1;
  }
  return attributes;
}

}  // namespace lectern
