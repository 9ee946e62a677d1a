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

TEST_CASE("a string in a field of an f- or t-string may have the same quotes") {
  for (const std::string string :
       {R"(f"{d["k"]}")", R"(f'{f'{f'{1}'}'}')", R"(F"{a!r:>{w["x"]}}")", R"(t"{x:{'"'}}")", R"(rf"\{x["k"]}")",
        R"(Rt'{x}\'{y['k']}')", R"(f"{{")", R"(f"{x = }")", R"(f"{ {'a': 1}["a"] }")", R"(f"{(lambda: "}")()}")",
        R"(f"\N{DASH}{a['"']}")", "f'''{a['''b''']}\n{c}'''", "f\"{\n  d[\"k\"]  # a quote: \"\n}\""}) {
    CAPTURE(string);
    CHECK(color_of("x = " + string + " + y", string) == Color::code_string);
  }
}

TEST_CASE("braces of other strings are characters, and a name ends no string") {
  CHECK(color_of(R"(x = "{d[" + k)", R"("{d[")") == Color::code_string);
  CHECK(color_of(R"(x = rb"{" + k)", R"(rb"{")") == Color::code_string);
  CHECK(color_of(R"(x = bu"{" + k)", R"("{")") == Color::code_string);
  CHECK(color_of("a = f'{oops\nb = 1", "f'{oops") == Color::code_string);
}

TEST_CASE("match, case and type are keywords where they begin such a statement") {
  CHECK(color_of("match x:\n    case 1:\n        pass", "match") == Color::code_keyword);
  CHECK(color_of("match (x, y):  # both\n    case _:\n        pass", "case") == Color::code_keyword);
  CHECK(color_of("match (x, y):  # both\n    case _:\n        pass", "_") == Color::code_keyword);
  CHECK(color_of("match [\n    a, 'b:',\n]:", "match") == Color::code_keyword);
  CHECK(color_of("case {'k': [a, *_]} if a: return 1", "case") == Color::code_keyword);
  CHECK(color_of("x = 1; type Pair[T] = tuple[T, T]", "type") == Color::code_keyword);
  CHECK(color_of("type X = int", "type") == Color::code_keyword);
}

TEST_CASE("match, case and type are names everywhere else") {
  for (const std::string code :
       {"match = re.search(p, s)", "match(x)", "match.group()", "case = 2", "match: int = 1", "match[0]: int = 1",
        "match, case = 1, 2", "match == x", "print(match)", "f(\n    match (x)\n)", "x = match \\\n    if y",
        "match -= 1", "case(x)", "match(x); y: int", "_ = x"}) {
    CAPTURE(code);
    for (const StyledRun& run : runs(code)) {
      const bool is_hard = run.text == "if" || run.text == "print" || run.text == "int";
      CHECK((is_hard || run.color == Color::code_text || run.color == Color::code_number));
    }
  }
  CHECK(color_of("type(x)", "type") == Color::code_builtin);
  CHECK(color_of("type = 2", "type") == Color::code_builtin);
  CHECK(color_of("type in [int]", "type") == Color::code_builtin);
  CHECK(color_of("x = (a\n  @ b)", "x = (a\n  @ b)") == Color::code_text);
}

TEST_CASE("a number is one token, with its signs, bases and underscores") {
  for (const std::string number : {"1_000", "0xDEAD_beef", "0b1010", "1.5e-10", "1E+5", "2.5j", ".5", "1.", "0o17"}) {
    CAPTURE(number);
    CHECK(color_of("x = " + number + " - y", number) == Color::code_number);
  }
  CHECK(color_of("0xE-1", "0xE") == Color::code_number);
  CHECK(color_of("1if x else 2", "if") == Color::code_keyword);
  CHECK(runs("x_1 + a.b").size() == 1);
}

TEST_CASE("code that is no Python keeps every character, however deep it nests") {
  for (const std::string piece : {"f'{", "f\"{[", "f'''{x:{", "match ", "\\", "1.e", "t\"{{", "("}) {
    std::string code;
    for (int i = 0; i < 300; ++i) code += piece;
    std::string together;
    for (const StyledRun& run : runs(code)) together += run.text;
    CHECK(together == code);
  }
}
