#include "format/markdown/yaml_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

#include "base/text.h"

namespace lectern {
namespace {

constexpr std::string_view blanks = " \t";

// The escapes of one letter that a line of text can have (YAML 1.2.2, 5.7); the rest are control characters.
constexpr std::array<std::pair<char, std::string_view>, 8> escapes{{
    {'"', "\""},
    {'\\', "\\"},
    {'/', "/"},
    {' ', " "},
    {'t', "\t"},
    {'\t', "\t"},
    {'_', "\u00A0"},
    {'L', "\u2028"},
}};

// How many hexadecimal digits follow `\x`, `\u` and `\U`; 0 for another letter.
std::size_t digits_after(char letter) {
  constexpr std::array<std::pair<char, std::size_t>, 3> counts{{{'x', 2}, {'u', 4}, {'U', 8}}};
  const auto found = std::ranges::find(counts, letter, &std::pair<char, std::size_t>::first);
  return found == counts.end() ? 0 : found->second;
}

// The character that `digits` are the number of; empty where a text of one line cannot have it.
std::string character_of(std::string_view digits) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  const bool is_control = value < 0x20 || (value >= 0x7F && value < 0xA0);
  const bool is_surrogate = value >= 0xD800 && value < 0xE000;
  if (error != std::errc() || end != digits.data() + digits.size()) return {};
  if (is_control || is_surrogate || value > 0x10FFFF) return {};
  std::string text;
  append_code_point(text, value);
  return text;
}

class TextReader {
 public:
  TextReader(std::string_view source, std::size_t offset, Mistakes& mistakes)
      : source_(source), offset_(offset), mistakes_(mistakes) {}

  YamlText read() {
    const char first = source_.front();
    if (first == '"' || first == '\'') {
      read_quoted(first);
    } else {
      read_plain();
    }
    if (is_sound_) return {.text = std::move(text_), .is_sound = true};
    return {.text = {}, .is_sound = false};
  }

 private:
  void fail(std::size_t at, std::string message) {
    mistakes_.add(offset_ + at, std::move(message));
    is_sound_ = false;
  }

  // A plain text ends with its line, or in front of a comment.
  void read_plain() {
    constexpr std::string_view indicators = "[]{},&*!|>%@`";
    const bool is_indicator = source_.find_first_of(indicators) == 0;
    const bool is_mark = source_.find_first_of("-?:") == 0 && (source_.size() == 1 || is_blank(1));
    if (is_indicator || is_mark) {
      return fail(0, "a value cannot begin with `" + std::string(source_.substr(0, 1)) +
                         "`: write it in one line, between quotation marks");
    }
    std::size_t end = 0;
    for (; end < source_.size() && !begins_comment(end); ++end) {
      const bool ends_key = source_[end] == ':' && (end + 1 == source_.size() || is_blank(end + 1));
      if (ends_key) return fail(end, "a colon and a space end a key in YAML: put the value between quotation marks");
    }
    text_ = trim(source_.substr(0, end));
    constexpr std::array<std::string_view, 4> nothing = {"~", "null", "Null", "NULL"};
    if (std::ranges::find(nothing, text_) != nothing.end()) text_.clear();
  }

  bool is_blank(std::size_t at) const { return blanks.find(source_[at]) != blanks.npos; }
  bool begins_comment(std::size_t at) const { return source_[at] == '#' && at > 0 && is_blank(at - 1); }

  void read_quoted(char quote) {
    std::size_t at = 1;
    while (is_sound_ && at < source_.size() && !closes(at, quote))
      at += quote == '"' ? read_escaped(at) : read_single(at);
    if (!is_sound_) return;
    if (at >= source_.size()) return fail(0, "this quotation mark is not closed: close it in the same line");
    const std::string_view rest = source_.substr(at + 1);
    const std::size_t next = rest.find_first_not_of(blanks);
    if (next == rest.npos || (next > 0 && rest[next] == '#')) return;
    fail(at + 1 + next,
         "the value ends at its closing quotation mark: remove what follows, or begin a comment with ` #`");
  }

  bool closes(std::size_t at, char quote) const {
    return source_[at] == quote && (quote == '"' || source_.substr(at, 2) != "''");
  }

  // Both take the next character into the text, and return how many bytes it has in the source.
  std::size_t read_single(std::size_t at) {
    text_ += source_[at];
    return source_[at] == '\'' ? 2 : 1;
  }

  std::size_t read_escaped(std::size_t at) {
    if (source_[at] != '\\') {
      text_ += source_[at];
      return 1;
    }
    const char letter = at + 1 < source_.size() ? source_[at + 1] : '\0';
    const std::size_t digits = digits_after(letter);
    const auto simple = std::ranges::find(escapes, letter, &std::pair<char, std::string_view>::first);
    const std::string character = simple != escapes.end() ? std::string(simple->second) : numbered(at + 2, digits);
    if (character.empty()) {
      const std::size_t length = at + 1 < source_.size() ? code_point_at(source_, at + 1).length : 0;
      fail(at,
           "`" + std::string(source_.substr(at, 1 + length)) +
               "` makes no character here that a line can have: write the character itself, or `\\\\` for a backslash");
    }
    text_ += character;
    return 2 + digits;
  }

  std::string numbered(std::size_t at, std::size_t digits) const {
    return digits > 0 && at + digits <= source_.size() ? character_of(source_.substr(at, digits)) : "";
  }

  std::string_view source_;
  std::size_t offset_;
  Mistakes& mistakes_;
  std::string text_;
  bool is_sound_ = true;
};

}  // namespace

YamlText read_yaml_text(std::string_view source, std::size_t offset, Mistakes& mistakes) {
  const std::size_t begin = std::min(source.find_first_not_of(blanks), source.size());
  source.remove_prefix(begin);
  if (source.empty() || source.starts_with('#')) return {};
  return TextReader(source, offset + begin, mistakes).read();
}

}  // namespace lectern
