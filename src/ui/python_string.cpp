#include "ui/python_string.h"

#include <algorithm>
#include <string>

#include "ui/python_characters.h"

namespace lectern {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

// Far more than anybody can read.
constexpr int most_nested = 32;

class StringScanner {
 public:
  explicit StringScanner(std::string_view code) : code_(code) {}

  // Where the literal ends that begins at `at`; `at` where none does.
  std::size_t end_of_string(std::size_t at, int depth) {
    const std::size_t quote = at + prefix_length(at);
    if (quote >= code_.size() || (code_[quote] != '"' && code_[quote] != '\'')) return at;
    const bool has_fields = code_.substr(at, quote - at).find_first_of("fFtT") != nowhere;
    const bool is_triple = code_.substr(quote, 3) == std::string(3, code_[quote]);
    const std::string_view end = code_.substr(quote, is_triple ? 3 : 1);
    std::size_t place = quote + end.size();
    while (place < code_.size()) {
      if (code_.substr(place).starts_with(end)) return place + end.size();
      if (code_[place] == '\n' && !is_triple) return place;
      place = has_fields ? behind_field(place, depth) : behind_character(place);
    }
    return code_.size();
  }

 private:
  std::size_t prefix_length(std::size_t at) const {
    const auto is_prefix = [&](std::size_t length) {
      const std::string_view prefix = code_.substr(at, length);
      const auto raw = std::ranges::count_if(prefix, [](char byte) { return byte == 'r' || byte == 'R'; });
      return prefix.find_first_not_of(length == 1 ? "rRbBfFuUtT" : "rRbBfFtT") == nowhere && (length == 1 || raw == 1);
    };
    const std::size_t length = code_.substr(at, 3).find_first_of("'\"");
    return (length == 1 || length == 2) && is_prefix(length) ? length : 0;
  }

  std::size_t behind_character(std::size_t at) const { return at + (code_[at] == '\\' ? 2 : 1); }

  // Behind what is at `at` in a string with fields: a field, two braces, or a character.
  std::size_t behind_field(std::size_t at, int depth) {
    const std::string_view two = code_.substr(at, 2);
    if (two == "{{") return at + 2;
    if (two == "\\{") return at + 1;
    if (code_[at] != '{' || is_broken_) return behind_character(at);
    const std::size_t end = end_of_field(at + 1, depth + 1);
    return end == nowhere ? at + 1 : end;
  }

  // Where the field ends of which the code begins at `at`; nowhere if it does not.
  std::size_t end_of_field(std::size_t at, int depth) {
    int brackets = 0;
    while (at < code_.size() && depth < most_nested) {
      const std::size_t string_end = end_of_string(at, depth);
      const std::size_t name = string_end > at ? 0 : python_name_length(code_.substr(at));
      if (string_end > at || name > 0) {
        at = std::max(string_end, at + name);
        continue;
      }
      if (brackets == 0 && code_[at] == '}') return at + 1;
      if (brackets == 0 && code_[at] == ':') return end_of_format(at + 1, depth);
      brackets = std::max(0, brackets + python_bracket(code_[at]));
      at = code_[at] == '#' ? std::min(code_.find('\n', at), code_.size()) : at + 1;
    }
    return give_up();
  }

  // The format behind a field's colon may have fields of its own.
  std::size_t end_of_format(std::size_t at, int depth) {
    while (at < code_.size()) {
      if (code_[at] == '}') return at + 1;
      at = code_[at] == '{' ? end_of_field(at + 1, depth + 1) : at + 1;
    }
    return give_up();
  }

  // From here on braces are characters: looking for the end of every field would take long.
  std::size_t give_up() {
    is_broken_ = true;
    return nowhere;
  }

  std::string_view code_;
  bool is_broken_ = false;
};

}  // namespace

std::size_t python_string_length(std::string_view code) {
  return StringScanner(code).end_of_string(0, 0);
}

}  // namespace lectern
