#include "ui/highlight.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/python_characters.h"
#include "ui/python_string.h"

namespace lectern {
namespace {

// Source of both lists: the Python 3.14 language reference, "Keywords", and its built-in functions.
constexpr std::array<std::string_view, 35> keywords = {
    "False", "None",     "True",  "and",    "as",   "assert", "async",  "await",    "break",
    "class", "continue", "def",   "del",    "elif", "else",   "except", "finally",  "for",
    "from",  "global",   "if",    "import", "in",   "is",     "lambda", "nonlocal", "not",
    "or",    "pass",     "raise", "return", "try",  "while",  "with",   "yield"};
constexpr std::array<std::string_view, 41> builtins = {
    "abs",       "all",        "any",        "bool",   "bytes",     "callable", "classmethod", "dict", "dir",
    "enumerate", "filter",     "float",      "format", "frozenset", "getattr",  "hasattr",     "hash", "id",
    "int",       "isinstance", "issubclass", "iter",   "len",       "list",     "map",         "max",  "min",
    "next",      "object",     "open",       "print",  "property",  "range",    "repr",        "set",  "setattr",
    "sorted",    "str",        "super",      "tuple",  "type"};

template <std::size_t count>
bool contains(const std::array<std::string_view, count>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

struct Token {
  std::size_t length = 1;
  Color color = Color::code_text;
};

std::size_t dotted_length(std::string_view code) {
  std::size_t length = python_name_length(code);
  while (code.substr(length).starts_with('.')) length += 1 + python_name_length(code.substr(length + 1));
  return length;
}

std::size_t digits_length(std::string_view code) {
  std::size_t length = 0;
  const auto is_digit_at = [&](std::size_t at) { return at < code.size() && is_python_digit(code[at]); };
  while (is_digit_at(length) || (length > 0 && code.substr(length).starts_with('_') && is_digit_at(length + 1)))
    ++length;
  return length;
}

// The length of the number that `code` begins with; 0 for none.
std::size_t number_length(std::string_view code) {
  const std::size_t whole = digits_length(code);
  const bool has_base = whole == 1 && code[0] == '0' && code.find_first_of("xXoObB", 1) == 1;
  if (has_base) return std::min(code.find_first_not_of("0123456789abcdefABCDEF_", 2), code.size());
  std::size_t length = whole;
  if (code.substr(length).starts_with('.')) {
    const std::size_t fraction = digits_length(code.substr(length + 1));
    if (whole + fraction == 0) return 0;
    length += 1 + fraction;
  }
  if (length > 0 && code.find_first_of("eE", length) == length) {
    const std::size_t sign = code.find_first_of("+-", length + 1) == length + 1 ? 1 : 0;
    const std::size_t exponent = digits_length(code.substr(length + 1 + sign));
    if (exponent > 0) length += 1 + sign + exponent;
  }
  return length > 0 && code.find_first_of("jJ", length) == length ? length + 1 : length;
}

// Where the colon is that ends the head of a statement; the size of `code` where its line has none.
std::size_t find_colon(std::string_view code) {
  int brackets = 0;
  for (std::size_t at = 0; at < code.size();) {
    if (brackets == 0 && code[at] == ':') return at;
    if (brackets == 0 && (code[at] == '\n' || code[at] == '#')) break;
    brackets += python_bracket(code[at]);
    at += std::max({std::size_t{1}, python_string_length(code.substr(at)), python_name_length(code.substr(at))});
  }
  return code.size();
}

std::string_view without_spaces(std::string_view code) {
  return code.substr(std::min(code.find_first_not_of(" \t"), code.size()));
}

// Whether a statement that begins with `name` has it as its keyword; `behind` is what follows. Source: the Python 3.14
// language reference, "Soft Keywords".
bool is_soft_keyword(std::string_view name, std::string_view behind) {
  const std::string_view next = without_spaces(behind);
  if (name == "type") {
    const std::string_view alias = next.substr(0, python_name_length(next));
    const std::string_view sign = without_spaces(next.substr(alias.size()));
    const bool is_alias = !alias.empty() && !contains(keywords, alias);
    return is_alias && (sign.starts_with('[') || (sign.starts_with('=') && !sign.starts_with("==")));
  }
  if ((name != "match" && name != "case") || next.find_first_of("=.,:;)]}&|^%/<>!@#\n") == 0) return false;
  const std::size_t colon = find_colon(next);
  // A `match` has its cases in lines of their own; an annotated name would go on.
  return colon < next.size() &&
         (name == "case" || without_spaces(next.substr(colon + 1)).find_first_not_of("#\n") != 0);
}

// Splits Python source into tokens that are coloured; everything else is plain.
class PythonScanner {
 public:
  Token next(std::string_view rest) {
    const char first = rest[0];
    if (first == '#') return {std::min(rest.find('\n'), rest.size()), Color::code_comment};
    if (first == ' ' || first == '\t') return {};
    const bool begins_statement = std::exchange(begins_statement_, false);
    const bool after_case = std::exchange(after_case_, false);
    if (const std::size_t length = python_string_length(rest)) return {length, Color::code_string};
    if (first == '@' && begins_statement) return {1 + dotted_length(rest.substr(1)), Color::code_definition};
    if (const std::size_t length = number_length(rest)) return {length, Color::code_number};
    if (const std::size_t length = python_name_length(rest)) {
      const std::string_view name = rest.substr(0, length);
      if (after_case && name == "_") return {length, Color::code_keyword};
      if (begins_statement && is_soft_keyword(name, rest.substr(length))) {
        after_case_ = name == "case";
        return {length, Color::code_keyword};
      }
      return word(name);
    }
    return sign(rest);
  }

 private:
  // A line break ends a statement, unless a bracket is open or a backslash is in front of it.
  Token sign(std::string_view rest) {
    brackets_ = std::max(0, brackets_ + python_bracket(rest[0]));
    after_dot_ = rest[0] == '.';
    if (rest[0] != '\n') defining_ = false;
    if (rest.starts_with("\\\n")) return {2, Color::code_text};
    begins_statement_ = brackets_ == 0 && (rest[0] == '\n' || rest[0] == ';');
    return {};
  }

  Token word(std::string_view name) {
    const bool after_dot = std::exchange(after_dot_, false);
    const bool defining = std::exchange(defining_, name == "def" || name == "class");
    if (defining) return {name.size(), Color::code_definition};
    if (after_dot) return {name.size(), Color::code_text};
    if (contains(keywords, name)) return {name.size(), Color::code_keyword};
    if (contains(builtins, name)) return {name.size(), Color::code_builtin};
    return {name.size(), Color::code_text};
  }

  bool begins_statement_ = true;
  bool after_case_ = false;  // where `_` takes everything
  bool defining_ = false;    // after `def` or `class`
  bool after_dot_ = false;   // an attribute is no built-in
  int brackets_ = 0;         // how many are open
};

void append(StyledText& styled, std::string_view text, Color color) {
  if (text.empty()) return;
  if (!styled.runs.empty() && styled.runs.back().color == color) {
    styled.runs.back().text += text;
    return;
  }
  StyledRun run;
  run.text = text;
  run.face = styled.face;
  run.size = styled.size;
  run.color = color;
  styled.runs.push_back(std::move(run));
}

}  // namespace

StyledText highlighted(std::string_view code, std::string_view language, float size, float leading) {
  StyledText styled;
  styled.face = Face::mono;
  styled.size = font_size(size);
  styled.line_height = std::round(styled.size * leading);
  styled.preformatted = true;
  if (language != "python") {
    append(styled, code, Color::code_text);
    return styled;
  }
  PythonScanner scanner;
  for (std::size_t at = 0; at < code.size();) {
    const Token token = scanner.next(code.substr(at));
    append(styled, code.substr(at, token.length), token.color);
    at += token.length;
  }
  return styled;
}

}  // namespace lectern
