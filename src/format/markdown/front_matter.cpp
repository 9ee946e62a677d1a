#include "format/markdown/front_matter.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/text.h"
#include "format/markdown/characters.h"
#include "format/markdown/yaml.h"

namespace lectern {
namespace {

constexpr std::string_view tags_key = "tags";

struct Key {
  std::string_view name;
  std::string FrontMatter::*value;
};

constexpr std::array keys = {
    Key{"title", &FrontMatter::title},
    Key{"language", &FrontMatter::language},
    Key{"code", &FrontMatter::code},
};

// The lines of the front matter, without those that begin and end it.
struct Extent {
  std::size_t end = 0;
  bool is_closed = true;
};

// A line of `---` or `...`, without white space in front of it, ends the front matter.
bool ends_front_matter(std::string_view line) {
  return !line.starts_with(' ') && (trim(line) == "---" || trim(line) == "...");
}

// Where the end is missing, the front matter ends in front of the first empty line or topic.
Extent find_extent(const SourceText& source) {
  std::size_t first_empty = no_offset;
  for (std::size_t line = 1; line < source.line_count(); ++line) {
    const std::string_view text = source.line(line);
    if (ends_front_matter(text)) return {.end = line, .is_closed = true};
    if (trim(text).empty()) first_empty = std::min(first_empty, line);
    if (text.starts_with("##")) return {.end = std::min(first_empty, line), .is_closed = false};
  }
  return {.end = std::min(first_empty, source.line_count()), .is_closed = false};
}

// The shape of a BCP 47 tag: `en`, `pt-BR`, `zh-Hant-TW`.
bool is_language_tag(std::string_view tag) {
  const auto parts = split(tag, '-');
  const auto is_part = [](std::string_view part) {
    return !part.empty() && part.size() <= 8 &&
           std::ranges::all_of(part, [](char byte) { return is_letter(byte) || is_digit(byte); });
  };
  return (parts[0].size() == 2 || parts[0].size() == 3) && std::ranges::all_of(parts[0], is_letter) &&
         std::ranges::all_of(parts, is_part);
}

class FrontMatterReader {
 public:
  explicit FrontMatterReader(Mistakes& mistakes) : mistakes_(mistakes) {}

  void read(const YamlPair& pair) {
    const auto key = std::ranges::find(keys, pair.key.text, &Key::name);
    if (pair.key.text == tags_key) {
      read_tag_names(pair);
    } else if (key == keys.end()) {
      mistakes_.add(pair.key.offset,
                    "unknown key `" + pair.key.text + "`: known are `title`, `language`, `code` and `tags`");
    } else if (is_first(pair)) {
      read_value(pair, matter_.*(key->value));
    }
  }

  // Reports the keys that are missing.
  FrontMatter finish() {
    if (!seen_.contains("title")) mistakes_.add(0, "the lesson needs a title: write `title: …` in the front matter");
    if (!seen_.contains("language")) {
      mistakes_.add(0, "the lesson needs a language: write `language: en` in the front matter");
    }
    return std::move(matter_);
  }

 private:
  bool is_first(const YamlPair& pair) {
    const bool first = seen_.insert(pair.key.text).second;
    if (!first) mistakes_.add(pair.key.offset, "the key `" + pair.key.text + "` stands here a second time");
    return first;
  }

  void read_tag_names(const YamlPair& pair) {
    if (!is_first(pair) || !pair.is_sound) return;
    if (!pair.value.text.empty() || pair.inner.empty()) {
      mistakes_.add(pair.key.offset, "names of tags are in lines below `tags:`, each indented: `  some-tag: Its name`");
    }
    for (const YamlPair& name : pair.inner) read_tag_name(name);
  }

  void read_tag_name(const YamlPair& name) {
    const auto is_same = [&](const YamlPair& other) { return other.key.text == name.key.text; };
    if (std::ranges::any_of(matter_.tags, is_same)) {
      mistakes_.add(name.key.offset, "the tag `" + name.key.text + "` is named a second time");
    } else if (name.is_sound && trim(name.value.text).empty()) {
      mistakes_.add(name.key.offset, "the tag `" + name.key.text + "` needs a name");
    } else {
      matter_.tags.push_back(name);
    }
  }

  void read_value(const YamlPair& pair, std::string& value) {
    value = pair.value.text;
    if (!pair.is_sound) return;
    if (trim(value).empty()) {
      mistakes_.add(pair.key.offset, "the key `" + pair.key.text + "` needs a value");
    } else if (pair.key.text == "language" && !is_language_tag(value)) {
      mistakes_.add(pair.value.offset, "`" + value + "` is no language tag: write one such as `en` or `pt-BR`");
    }
  }

  Mistakes& mistakes_;
  FrontMatter matter_;
  std::set<std::string, std::less<>> seen_;
};

}  // namespace

FrontMatter read_front_matter(Mistakes& mistakes) {
  const SourceText& source = mistakes.source();
  if (source.line(0).starts_with(' ') || trim(source.line(0)) != "---") {
    mistakes.add(0, "a lesson begins with front matter: a line `---`, then `title: …` and `language: …`, then `---`");
    return {};
  }
  const Extent extent = find_extent(source);
  if (!extent.is_closed) mistakes.add(0, "the front matter does not end: write a line `---` after it");
  FrontMatterReader reader(mistakes);
  for (const YamlPair& pair : read_yaml(1, extent.end, mistakes)) reader.read(pair);
  FrontMatter matter = reader.finish();
  const std::size_t next = extent.end + (extent.is_closed ? 1 : 0);
  matter.end = next < source.line_count() ? source.line_start(next) : source.text().size();
  return matter;
}

}  // namespace lectern
