#include "format/markdown/front_matter.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"

namespace lectern {
namespace {

constexpr std::string_view fence = "---";

struct Key {
  std::string_view name;
  std::string FrontMatter::*value;
};

constexpr std::array keys = {
    Key{"title", &FrontMatter::title},
    Key{"language", &FrontMatter::language},
    Key{"code", &FrontMatter::code},
};

// Quotation marks are for YAML readers, which want them around a value with a colon.
std::string_view without_quotes(std::string_view value) {
  const bool is_quoted = value.size() >= 2 && value.front() == value.back() && (value[0] == '"' || value[0] == '\'');
  return is_quoted ? value.substr(1, value.size() - 2) : value;
}

void read_line(FrontMatter& matter, Mistakes& mistakes, std::size_t number) {
  const std::string_view line = mistakes.source().line(number);
  const std::size_t start = mistakes.source().line_start(number);
  const std::size_t colon = line.find(':');
  if (trim(line).empty()) return;
  if (colon == std::string_view::npos) return mistakes.add(start, "front matter is made of lines `key: value`");
  const std::string_view name = trim(line.substr(0, colon));
  const auto key = std::ranges::find(keys, name, &Key::name);
  if (key == keys.end()) {
    return mistakes.add(start, "unknown key `" + std::string(name) + "`: known are `title`, `language` and `code`");
  }
  std::string& value = matter.*(key->value);
  if (!value.empty()) return mistakes.add(start, "the key `" + std::string(name) + "` stands here a second time");
  value = without_quotes(trim(line.substr(colon + 1)));
  if (value.empty()) mistakes.add(start, "the key `" + std::string(name) + "` needs a value");
}

// The shape of a BCP 47 tag: `en`, `pt-BR`, `zh-Hant-TW`.
bool is_language_tag(std::string_view tag) {
  const auto is_letter = [](char byte) { return (byte | 32) >= 'a' && (byte | 32) <= 'z'; };
  const auto parts = split(tag, '-');
  const auto is_part = [&](std::string_view part) {
    return !part.empty() && part.size() <= 8 &&
           std::ranges::all_of(part, [&](char byte) { return is_letter(byte) || (byte >= '0' && byte <= '9'); });
  };
  return (parts[0].size() == 2 || parts[0].size() == 3) && std::ranges::all_of(parts[0], is_letter) &&
         std::ranges::all_of(parts, is_part);
}

void check_values(const FrontMatter& matter, Mistakes& mistakes) {
  if (matter.title.empty()) mistakes.add(0, "the lesson needs a title: write `title: …` in the front matter");
  if (matter.language.empty()) {
    mistakes.add(0, "the lesson needs a language: write `language: en` in the front matter");
  } else if (!is_language_tag(matter.language)) {
    mistakes.add(0, "`" + matter.language + "` is no language tag: write one such as `en` or `pt-BR`");
  }
}

}  // namespace

FrontMatter read_front_matter(Mistakes& mistakes) {
  FrontMatter matter;
  const SourceText& source = mistakes.source();
  if (trim(source.line(0)) != fence) {
    mistakes.add(0, "a lesson begins with front matter: a line `---`, then `title: …` and `language: …`, then `---`");
    return matter;
  }
  std::size_t line = 1;
  for (; line < source.line_count() && trim(source.line(line)) != fence; ++line) read_line(matter, mistakes, line);
  check_values(matter, mistakes);
  if (line == source.line_count()) mistakes.add(0, "the front matter does not end: write a line `---` after it");
  matter.end = line + 1 < source.line_count() ? source.line_start(line + 1) : source.text().size();
  return matter;
}

}  // namespace lectern
