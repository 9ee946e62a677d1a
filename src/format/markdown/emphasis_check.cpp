#include "format/markdown/emphasis_check.h"

#include <algorithm>

#include "format/markdown/characters.h"

namespace lectern {
namespace {

using Emphasis = ShownText::Emphasis;

class EmphasisChecker {
 public:
  EmphasisChecker(const ShownText& shown, Mistakes& mistakes) : shown_(shown), mistakes_(mistakes) {}

  void check(const Emphasis& emphasis) const {
    if (emphasis.begin == emphasis.end) return;
    const std::size_t offset = offset_of(emphasis);
    const char sign = mistakes_.source().text()[offset];
    const std::string_view text = text_of(emphasis);
    const bool is_code = is_torn(text) || is_between_operands(emphasis) ||
                         (sign == '_' ? is_name_of_code(emphasis, text) : is_formula(emphasis, text));
    if (!is_code) return;
    const std::string signs(emphasis.length, sign);
    mistakes_.add(offset, quoted(signs + std::string(text) + signs) +
                              " is emphasis, and loses its signs: write code in backquotes, or `\\" + sign +
                              "` for the sign alone");
  }

 private:
  std::string_view text_of(const Emphasis& emphasis) const {
    return std::string_view(shown_.text()).substr(emphasis.begin, emphasis.end - emphasis.begin);
  }

  // Where its first sign is: in front of the signs of emphasis inside it that begins at the same place.
  std::size_t offset_of(const Emphasis& emphasis) const {
    std::size_t signs = emphasis.length;
    const Emphasis* const end = shown_.emphases().data() + shown_.emphases().size();
    for (const Emphasis* inner = &emphasis + 1; inner != end && inner->begin == emphasis.begin; ++inner) {
      signs += inner->length;
    }
    const std::string_view source = mistakes_.source().text();
    std::size_t offset = shown_.offset_of(emphasis.begin);
    for (; offset > 0 && signs > 0; --offset) {
      if (source[offset - 1] == '*' || source[offset - 1] == '_') --signs;
    }
    return offset;
  }

  // No emphasis begins with a sign that closes something, or ends with one that opens: `"*" and "*"`, `(_, a), (_, b)`.
  static bool is_torn(std::string_view text) {
    const bool is_one = text.size() == 1;
    const bool closes = std::string_view(",;)]}?").contains(text.front()) || text.starts_with("”") ||
                        (is_quote(text.front()) && !is_one && is_space(text[1]));
    const bool opens = std::string_view("([{").contains(text.back()) || text.ends_with("“") ||
                       (is_quote(text.back()) && !is_one && is_space(text[text.size() - 2]));
    return closes || opens;
  }

  // `(a)*b*(c)`, `"-"*n*"-"`: the end of a bracket, quotation or code is in front, and the beginning of one behind.
  bool is_between_operands(const Emphasis& emphasis) const {
    const char before = shown_.before(emphasis.begin);
    const char after = shown_.at(emphasis.end);
    return (before == ')' || before == ']' || is_quote(before) || before == ShownText::plain_sign) &&
           (after == '(' || after == '[' || is_quote(after) || after == ShownText::plain_sign);
  }

  static bool is_quote(char byte) { return byte == '"' || byte == '\''; }

  bool is_name_of_code(const Emphasis& emphasis, std::string_view text) const {
    if (!std::ranges::all_of(text, is_name) || is_digit(text.front())) return false;
    if (emphasis.length == 2 || text.contains('_')) return true;
    const char before = shown_.before(emphasis.begin);
    const char after = shown_.at(emphasis.end);
    return before == '.' || before == '$' || before == '@' || after == '(' || after == '[' || after == '=' ||
           goes_on_behind_dot(emphasis);
  }

  bool is_formula(const Emphasis& emphasis, std::string_view text) const {
    const char before = shown_.before(emphasis.begin);
    const char after = shown_.at(emphasis.end);
    const bool is_part = is_ascii_name(before) || is_ascii_name(after);
    if (is_ascii_name(before) && is_ascii_name(after)) return true;
    // Scripts without spaces put emphasis right behind a number.
    if ((is_digit(before) && is_ascii(text.front())) || (is_digit(after) && is_ascii(text.back()))) return true;
    if (is_part && (text.contains(' ') || is_operator(text.front()) || is_operator(text.back()))) return true;
    return goes_on_behind_dot(emphasis);
  }

  static bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }
  static bool is_operator(char byte) { return byte == '/' || byte == '='; }

  bool goes_on_behind_dot(const Emphasis& emphasis) const {
    return shown_.at(emphasis.end) == '.' && is_ascii_name(shown_.at(emphasis.end + 1));
  }

  const ShownText& shown_;
  Mistakes& mistakes_;
};

}  // namespace

void check_emphasis(const ShownText& shown, Mistakes& mistakes) {
  const EmphasisChecker checker(shown, mistakes);
  for (const Emphasis& emphasis : shown.emphases()) checker.check(emphasis);
}

}  // namespace lectern
