#include "ui/highlight.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lectern {
namespace {

// Source of both lists: the Python 3.14 language reference, "Keywords" and "Soft Keywords", and its built-in functions.
constexpr std::array<std::string_view, 37> keywords = {
    "False",  "None",     "True",   "and", "as",    "assert", "async",  "await",    "break", "case",
    "class",  "continue", "def",    "del", "elif",  "else",   "except", "finally",  "for",   "from",
    "global", "if",       "import", "in",  "is",    "lambda", "match",  "nonlocal", "not",   "or",
    "pass",   "raise",    "return", "try", "while", "with",   "yield"};
constexpr std::array<std::string_view, 41> builtins = {
    "abs",       "all",        "any",        "bool",   "bytes",     "callable", "classmethod", "dict", "dir",
    "enumerate", "filter",     "float",      "format", "frozenset", "getattr",  "hasattr",     "hash", "id",
    "int",       "isinstance", "issubclass", "iter",   "len",       "list",     "map",         "max",  "min",
    "next",      "object",     "open",       "print",  "property",  "range",    "repr",        "set",  "setattr",
    "sorted",    "str",        "super",      "tuple",  "type"};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_name_start(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool is_name(char c) {
  return is_name_start(c) || is_digit(c);
}

template <std::size_t count>
bool contains(const std::array<std::string_view, count>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

struct Token {
  std::size_t length = 1;
  Color color = Color::code_text;
};

// Splits Python source into tokens that are coloured; everything else is plain.
class PythonScanner {
 public:
  Token next(std::string_view rest, bool at_line_start) {
    const char first = rest[0];
    if (first == '#') return {std::min(rest.find('\n'), rest.size()), Color::code_comment};
    if (const std::size_t length = string_length(rest)) return {length, Color::code_string};
    if (first == '@' && at_line_start) return {1 + name_length(rest.substr(1), true), Color::code_definition};
    if (is_digit(first)) return {number_length(rest), Color::code_number};
    if (is_name_start(first)) return word(rest.substr(0, name_length(rest, false)));
    after_dot_ = first == '.';
    if (first != ' ' && first != '\n') defining_ = false;
    return {};
  }

 private:
  Token word(std::string_view name) {
    const bool after_dot = std::exchange(after_dot_, false);
    const bool defining = std::exchange(defining_, name == "def" || name == "class");
    if (defining) return {name.size(), Color::code_definition};
    if (after_dot) return {name.size(), Color::code_text};
    if (contains(keywords, name)) return {name.size(), Color::code_keyword};
    if (contains(builtins, name)) return {name.size(), Color::code_builtin};
    return {name.size(), Color::code_text};
  }

  static std::size_t name_length(std::string_view rest, bool dotted) {
    std::size_t length = 0;
    while (length < rest.size() && (is_name(rest[length]) || (dotted && rest[length] == '.'))) ++length;
    return length;
  }

  static std::size_t number_length(std::string_view rest) {
    std::size_t length = 1;
    while (length < rest.size() && (is_name(rest[length]) || rest[length] == '.')) ++length;
    return length;
  }

  // The length of the string literal `rest` starts with, prefix and quotes included; 0 for none.
  static std::size_t string_length(std::string_view rest) {
    std::size_t quote = 0;
    while (quote < 2 && quote < rest.size() && std::string_view("rRbBfFuUtT").contains(rest[quote])) ++quote;
    if (quote >= rest.size() || (rest[quote] != '"' && rest[quote] != '\'')) return 0;
    const std::string triple(3, rest[quote]);
    const bool is_triple = rest.substr(quote, 3) == triple;
    const std::string_view end = is_triple ? std::string_view(triple) : rest.substr(quote, 1);
    for (std::size_t at = quote + end.size(); at < rest.size(); ++at) {
      if (rest[at] == '\\') {
        ++at;
      } else if (rest[at] == '\n' && !is_triple) {
        return at;
      } else if (rest.substr(at, end.size()) == end) {
        return at + end.size();
      }
    }
    return rest.size();
  }

  bool defining_ = false;   // after `def` or `class`
  bool after_dot_ = false;  // an attribute is no built-in
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
  bool at_line_start = true;
  for (std::size_t at = 0; at < code.size();) {
    const Token token = scanner.next(code.substr(at), at_line_start);
    append(styled, code.substr(at, token.length), token.color);
    if (code[at] != ' ') at_line_start = code[at] == '\n';
    at += token.length;
  }
  return styled;
}

}  // namespace lectern
