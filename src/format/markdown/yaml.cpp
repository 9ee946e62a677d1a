#include "format/markdown/yaml.h"

#include <algorithm>

#include "base/text.h"
#include "format/markdown/yaml_text.h"

namespace lectern {
namespace {

// Where the colon is that ends a key: white space or the line's end is behind it.
std::size_t find_colon(std::string_view line) {
  for (std::size_t at = line.find(':'); at != line.npos; at = line.find(':', at + 1)) {
    if (at + 1 == line.size() || line[at + 1] == ' ' || line[at + 1] == '\t') return at;
  }
  return line.npos;
}

class YamlReader {
 public:
  explicit YamlReader(Mistakes& mistakes) : mistakes_(mistakes) {}

  void read_line(std::size_t number) {
    const std::string_view line = mistakes_.source().line(number);
    const std::string_view content = trim(line);
    if (content.empty() || content.starts_with('#')) return;
    const std::size_t offset = mistakes_.source().line_start(number);
    const std::size_t indent = line.find_first_not_of(" \t");
    if (indent == 0) {
      read_pair(line, offset, pairs_);
    } else {
      read_indented(line, offset, indent);
    }
  }

  std::vector<YamlPair> take() { return std::move(pairs_); }

 private:
  // A value that goes on in further lines is reported where it begins, or at the first of these lines.
  void read_indented(std::string_view line, std::size_t offset, std::size_t indent) {
    YamlPair* outer = pairs_.empty() ? nullptr : &pairs_.back();
    if (outer != nullptr && !outer->is_sound) return;
    const bool belongs = outer != nullptr && outer->value.text.empty() && line.find('\t') >= indent &&
                         (outer->inner.empty() || indent == indent_);
    if (belongs) {
      indent_ = indent;
      return read_pair(line.substr(indent), offset + indent, outer->inner);
    }
    mistakes_.add(offset + indent,
                  "this line is indented: begin a key where the one above begins, and write a value in one line");
    if (outer != nullptr) outer->is_sound = false;
  }

  void read_pair(std::string_view line, std::size_t offset, std::vector<YamlPair>& pairs) {
    const std::size_t colon = find_colon(line);
    if (colon == line.npos || colon == 0) return report_line(offset);
    is_reported_ = false;
    const std::size_t behind = colon + 1;
    YamlText value = read_yaml_text(line.substr(behind), offset + behind, mistakes_);
    const std::size_t begin = std::min(line.find_first_not_of(" \t", behind), line.size());
    pairs.push_back({.key = {read_key(trim(line.substr(0, colon)), offset), offset},
                     .value = {std::move(value.text), offset + begin},
                     .is_sound = value.is_sound,
                     .inner = {}});
  }

  std::string read_key(std::string_view key, std::size_t offset) {
    const bool is_quoted = key.size() > 2 && (key.front() == '"' || key.front() == '\'') && key.back() == key.front();
    if (!is_quoted) return std::string(key);
    mistakes_.add(offset, "write a key without quotation marks");
    return std::string(key.substr(1, key.size() - 2));
  }

  // Of several such lines the first one is enough.
  void report_line(std::size_t offset) {
    if (!is_reported_) mistakes_.add(offset, "front matter is made of lines `key: value`");
    is_reported_ = true;
    if (!pairs_.empty()) pairs_.back().is_sound = false;
  }

  Mistakes& mistakes_;
  std::vector<YamlPair> pairs_;
  std::size_t indent_ = 0;    // of the pairs below the last key
  bool is_reported_ = false;  // whether the line before was no pair
};

}  // namespace

std::vector<YamlPair> read_yaml(std::size_t first, std::size_t end, Mistakes& mistakes) {
  YamlReader reader(mistakes);
  for (std::size_t line = first; line < end; ++line) reader.read_line(line);
  return reader.take();
}

}  // namespace lectern
