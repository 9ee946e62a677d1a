#include "ui/highlight.h"

#include <doctest/doctest.h>

using namespace lectern;

namespace {

std::vector<StyledRun> runs(std::string_view code, std::string_view language = "python") {
  return highlighted(code, language, 15, 1.5f).runs;
}

// The colour of the run that has exactly this text.
Color color_of(std::string_view code, std::string_view token) {
  for (const StyledRun& run : runs(code)) {
    if (run.text == token) return run.color;
  }
  FAIL("no run of its own for ", std::string(token));
  return Color::count_;
}

}  // namespace

TEST_CASE("keywords, numbers, strings and comments have colours of their own") {
  const std::string_view code = "return 42 + f'x{y}' # why";
  CHECK(color_of(code, "return") == Color::code_keyword);
  CHECK(color_of(code, "42") == Color::code_number);
  CHECK(color_of(code, "f'x{y}'") == Color::code_string);
  CHECK(color_of(code, "# why") == Color::code_comment);
}

TEST_CASE("the name that is defined stands out, and so does a decorator") {
  CHECK(color_of("def area(x):", "area") == Color::code_definition);
  CHECK(color_of("class Shape:", "Shape") == Color::code_definition);
  CHECK(color_of("@app.route\ndef f(): pass", "@app.route") == Color::code_definition);
}

TEST_CASE("a matrix product is no decorator") {
  CHECK(runs("a @ b").size() == 1);
}

TEST_CASE("a built-in is coloured, an attribute of the same name is not") {
  CHECK(color_of("len(x)", "len") == Color::code_builtin);
  CHECK(runs("x.len").size() == 1);
}

TEST_CASE("a keyword after an ellipsis is a keyword") {
  CHECK(color_of("def f(): ...\n\ndef g(): pass", "g") == Color::code_definition);
}

TEST_CASE("a keyword inside a longer name is part of the name") {
  CHECK(runs("important_format").size() == 1);
}

TEST_CASE("a string ends at its own quote, over escapes and inner quotes") {
  CHECK(color_of(R"(a = "it\"s 'ok'" + b)", R"("it\"s 'ok'")") == Color::code_string);
  CHECK(color_of("x = '''one\n'two'\n''' + y", "'''one\n'two'\n'''") == Color::code_string);
}

TEST_CASE("an unclosed string ends with its line, or with the code where it is triple") {
  CHECK(color_of("a = 'oops\nb = 1", "'oops") == Color::code_string);
  CHECK(color_of("a = \"\"\"oops\nb = 1", "\"\"\"oops\nb = 1") == Color::code_string);
}

TEST_CASE("another language is one plain run") {
  CHECK(runs("def f(): return 1", "text").size() == 1);
}

TEST_CASE("nothing of the code is lost or added") {
  const std::string code =
      "@x\nclass A(B):\n    '''d'''\n    async def f(self): return self.print(0x1F, rb'\\'') # é 日本";
  std::string together;
  for (const StyledRun& run : runs(code)) together += run.text;
  CHECK(together == code);
}
