// Signs that only code hosts know, and emphasis that touches a name; see mistake_cases.h.
#include <doctest/doctest.h>

#include "format/mistake_cases.h"

using namespace lectern;

namespace {

std::string address(const std::string& place, const std::string& link) {
  return place + ": an address is a link between `<` and `>` only: write `<" + link + ">`, or write it as code";
}

std::string footnote(const std::string& place, const std::string& sign) {
  return place + ": a lesson has no footnotes: write in the text what `" + sign + "` says, or write it as code";
}

// The mistake of emphasis at line 9.
std::string emphasis(int column, const std::string& text) {
  return "9:" + std::to_string(column) + ": `" + text +
         "` is emphasis, and loses its signs: write code in backquotes, or `\\" + text.front() + "` for the sign alone";
}

}  // namespace

TEST_CASE("a sign that only code hosts know is a mistake at its place") {
  check_all({
      {"struck-out text",
       {.answer = "Is ~~gone~~ now.\n\n"},
       "9:4: a lesson has no struck-out text: leave `~~gone~~` out, or write it as code"},
      {"struck-out text with single tildes, and emphasis in it",
       {.answer = "é ~*a* b~ c\n\n"},
       "9:3: a lesson has no struck-out text: leave `~a b~` out, or write it as code"},
      {"marked text",
       {.answer = "See ==this one==.\n\n"},
       "9:5: a lesson has no marked text: write `**…**` instead of `==this one==`, or code"},
      {"a formula",
       {.answer = "As $x^2$ grows.\n\n"},
       "9:4: a lesson has no formulas: write `$x^2$` in words or as code"},
      {"a formula of its own",
       {.answer = "$$\n\\sum x_i\n$$\n\n"},
       "9:1: a lesson has no formulas: write `$$ \\sum x_i $$` in words or as code"},
      {"a formula with code",
       {.answer = "A $`x`$.\n\n"},
       "9:3: a lesson has no formulas: write `$…$` in words or as code"},
      {"a name of an emoji",
       {.answer = "Done :tada:, :+1:\n\n"},
       "9:6: a lesson has no names of emoji: write the character itself instead of `:tada:`, or code\n"
       "9:14: a lesson has no names of emoji: write the character itself instead of `:+1:`, or code"},
      {"a footnote",
       {.answer = "Text[^1] and [^note].\n\n"},
       footnote("9:5", "[^1]") + "\n" + footnote("9:14", "[^note]")},
      {"a footnote with its text",
       {.answer = "Text[^1].\n\n[^1]: The text.\n\n"},
       footnote("9:5", "[^1]") + "\n" + footnote("11:1", "[^1]")},
      {"a footnote whose text is one word",
       {.answer = "Text[^1].\n\n[^1]: word\n\n"},
       footnote("9:5", "[^1]") + "\n" + footnote("11:1", "[^1]")},
      {"code that is drawn",
       {.answer = "```mermaid\ngraph TD\n```\n\n"},
       "9:1: code hosts draw `mermaid`, and a lesson has no pictures: say in words or in a table what it shows"},
      {"an address", {.answer = "See https://example.org/x, ok.\n\n"}, address("9:5", "https://example.org/x")},
      {"an address in brackets",
       {.answer = "(HTTP://example.org/a_(b))\n\n"},
       address("9:2", "https://example.org/a_(b)")},
      {"an address without a scheme", {.answer = "www.example.org\n\n"}, address("9:1", "https://www.example.org")},
      {"a mailbox", {.answer = "Ask me.too@example.org.\n\n"}, address("9:5", "me.too@example.org")},
  });
}

TEST_CASE("signs of code hosts are found wherever text is") {
  CHECK(mistakes_in_answer("| a |\n| - |\n| ~~b~~ |").starts_with("11:3: a lesson has no struck-out"));
  CHECK(mistakes_in_answer("> - **a ~~b~~**").starts_with("9:9: a lesson has no struck-out"));
  CHECK(mistakes_in_answer("[~~b~~](https://example.org)").starts_with("9:2: a lesson has no struck-out"));
  CHECK(mistakes_in(LessonText{.heading = "## A :tada: {#topic .tag}\n\n"}.text()).starts_with("7:6: a lesson has no"));
  CHECK(mistakes_in(LessonText{.key_points = "### Key points\n\n- a\n- www.b.org\n- c\n\n"}.text()) ==
        address("14:3", "https://www.b.org"));
}

TEST_CASE("signs of code hosts are found between letters of any script") {
  CHECK(mistakes_in_answer("完成:tada:です").starts_with("9:3: a lesson has no names of emoji"));
  CHECK(mistakes_in_answer("„==да==“").starts_with("9:2: a lesson has no marked text"));
  CHECK(mistakes_in_answer("дом~~дым~~ёж").starts_with("9:4: a lesson has no struck-out text"));
  CHECK(mistakes_in_answer("см.https://пример.рф/ё").starts_with("9:4: an address is a link"));
  CHECK(mistakes_in_answer("见“https://example.org”。") == address("9:3", "https://example.org"));
  CHECK(mistakes_in_answer("网址：https://example.org。然后") == address("9:4", "https://example.org"));
  CHECK(mistakes_in_answer("адрес:https://example.org") == address("9:7", "https://example.org"));
}

TEST_CASE("text that only looks like a sign of code hosts is text") {
  for (const std::string answer :
       {"It costs $5 and $6, or US$7–$8 ($9).", "$HOME/bin:$PATH and 5$",
        "a == b, a==b==c, == c ==, ===x===", "\"a\"==\"b\" and \"c\"==\"d\", `a`==`b` and `c`==`d`",
        "At 10:30:45, `a`:b, a::b::c, x[1:n:2], {a: b}, :) and :class:`Name`", "~5 or ~6, ~/a and ~b, a ~ b ~ c",
        "a@b, @app.route, x @ y.z, https://… and www", "<https://example.org>, <me@example.org>",
        "[https://example.org](https://example.org)", "[a^b], [^ x]", "`~~a~~ $x$ :tada: ==b== [^1] https://a.b`",
        "\\~~a~~ \\$x$ \\:tada: \\==b== \\[^1]", "https\\://example.org", "&#126;&#126;a~~ b",
        "```\n~~a~~ $x$ :tada: https://example.org __init__.py\n```"}) {
    CAPTURE(answer);
    CHECK(mistakes_in_answer(answer) == "");
  }
}

TEST_CASE("emphasis that touches a name is a mistake at its first sign") {
  CHECK(mistakes_in_answer("In __init__.py") == emphasis(4, "__init__"));
  CHECK(mistakes_in_answer("é __name__ == \"__main__\"") == emphasis(3, "__name__") + "\n" + emphasis(16, "__main__"));
  CHECK(mistakes_in_answer("a _private_name_ b") == emphasis(3, "_private_name_"));
  CHECK(mistakes_in_answer("obj.__class__") == emphasis(5, "__class__"));
  CHECK(mistakes_in_answer("_x_.y and _f_(x)") == emphasis(1, "_x_") + "\n" + emphasis(11, "_f_"));
  CHECK(mistakes_in_answer("*args and **kwargs; x**2") == emphasis(11, "**kwargs; x**"));
  CHECK(mistakes_in_answer("2*3*4") == emphasis(2, "*3*"));
  CHECK(mistakes_in_answer("x**2 and y**3") == emphasis(2, "**2 and y**"));
  CHECK(mistakes_in_answer("*args and y*z") == emphasis(1, "*args and y*"));
  CHECK(mistakes_in_answer("2**10** and") == emphasis(2, "**10**"));
  CHECK(mistakes_in_answer("*.py,*.txt") == emphasis(1, "*.py,*"));
  CHECK(mistakes_in_answer("*__all__*") == emphasis(2, "__all__"));
  CHECK(mistakes_in_answer("**класс** и __класс__") == emphasis(13, "__класс__"));
  CHECK(
      mistakes_in(LessonText{.heading = "## Why __slots__? {#topic .tag}\n\n"}.text()).starts_with("7:8: `__slots__`"));
  check_all(
      {{"a name in an option",
        {.question = "#### Q {#q}\n\n- [ ] __new__\n  > No.\n- [x] b\n  > Yes.\n"},
        "21:7: `__new__` is emphasis, and loses its signs: write code in backquotes, or `\\_` for the sign alone"}});
}

TEST_CASE("emphasis that tears a bracket or a quotation, or multiplies two, is a mistake at its first sign") {
  CHECK(mistakes_in_answer("\"*\" for many and \"*\" for all") == emphasis(2, "*\" for many and \"*"));
  CHECK(mistakes_in_answer("“**” and “**”") == emphasis(2, "**” and “**"));
  CHECK(mistakes_in_answer("for (_, a), (_, b)") == emphasis(6, "_, a), (_"));
  CHECK(mistakes_in_answer("[_] and [_]") == emphasis(2, "_] and [_"));
  CHECK(mistakes_in_answer("(a+b)*(c+d)*(e+f)") == emphasis(6, "*(c+d)*"));
  CHECK(mistakes_in_answer("\"-\"*n*\"-\"") == emphasis(4, "*n*"));
  CHECK(mistakes_in_answer(".*? and .*?") == emphasis(2, "*? and .*"));
}

TEST_CASE("emphasis of words is no mistake") {
  for (const std::string answer :
       {"**important** and *so*, _this_ and __all of this__.",
        "*un*believable, **bold**ly, the *author*'s (**Note:** x)", "**Note:** *well,* he said; *…and more*",
        "私は**太字**です。", "Python 3**以降**で", "The **src/** folder and **/etc**", "*\"Quoted\" words* (*so*)",
        "под**черк**нуто", "***both*** and **_nested_**", "**`code`** and *a `b` c*", "\\__init__.py and \\*a*b*",
        "*f*(x), _really_.", "snake_case_name and 2 * 3 * 4", "*args and **kwargs", "`__init__`", "f(*args, **kwargs)",
        "**[a](https://example.org)** *b*"}) {
    CAPTURE(answer);
    CHECK(mistakes_in_answer(answer) == "");
  }
}
