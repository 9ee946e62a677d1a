// The mistakes in prose and code; see mistake_cases.h.
#include <doctest/doctest.h>

#include "format/mistake_cases.h"

using namespace lectern;

TEST_CASE("mistakes in code") {
  check_all({
      {"run without output",
       {.answer = "```python run\nprint(1)\n```\n\n"},
       "9:1: a `run` sample needs its output: write an `output` fence right after it"},
      {"output without run",
       {.answer = "```python\nprint(1)\n```\n\n```output\n1\n```\n\n"},
       "13:1: an `output` fence stands directly after a `run` sample: mark the sample, or move this"},
      {"an unknown runner",
       {.answer = "```python run=browser\nprint(1)\n```\n\n```output\n1\n```\n\n"},
       "9:11: `run=browser` is not known here: write `run`, `run=host` or `run=pytest`"},
      {"an unknown word",
       {.answer = "```python numbered\nprint(1)\n```\n\n"},
       "9:11: `numbered` is not known here: write `run`, `run=host` or `run=pytest`"},
      {"another language that runs",
       {.answer = "```ruby run\nputs 1\n```\n\n```output\n1\n```\n\n"},
       "9:1: only `python` samples run: write ```` ```python run ````, or leave `run` out"},
      {"an answer fence in an answer",
       {.answer = "```answer\n1\n```\n\n"},
       "9:1: an `answer` fence stands in a `.predict-output` question, after its sample"},
      {"code by indentation",
       {.answer = "A.\n\n    print(1)\n\n"},
       "11:5: code stands between fences: write ```` ``` ```` around it, or indent less"},
      {"a fence that does not end",
       {.rest = "\n## More {#more .tag}\n\n```python\nprint(1)\n"},
       "26:1: a topic needs `### Key points`: a bullet list of 3 to 6 items\n"
       "26:1: a topic needs `### Check yourself` with a question, as its last section\n"
       "28:1: this code does not end: write the same fence in a line of its own after it"},
      {"a fence that ends with its list",
       {.answer = "- a\n\n  ```python\n  x = 1\n\nB.\n\n"},
       "11:3: this code does not end: write the same fence in a line of its own after it"},
  });
}

TEST_CASE("mistakes in prose") {
  check_all({
      {"raw HTML in a line",
       {.answer = "Some <b>bold</b> text.\n\n"},
       "9:6: raw HTML is not shown: write `<b>` as code, or `\\<` for the sign alone"},
      {"a word in angle brackets",
       {.answer = "Import <module> first.\n\n"},
       "9:8: raw HTML is not shown: write `<module>` as code, or `\\<` for the sign alone"},
      {"a block of raw HTML",
       {.answer = "A.\n\n<div class=\"a\">\ntext\n</div>\n\n"},
       "11:1: raw HTML is not shown: write `<div class=\"a\">` as code, or `\\<` for the sign alone"},
      {"a comment",
       {.answer = "A.\n\n<!-- todo -->\n\n"},
       "11:1: raw HTML is not shown: write `<!-- todo -->` as code, or `\\<` for the sign alone"},
      {"an image",
       {.answer = "See ![a picture](https://example.org/a.png) here.\n\n"},
       "9:5: a lesson has no images: say in words or in a table what the picture shows"},
      {"a link of another scheme",
       {.answer = "See [this](http://example.org).\n\n"},
       "9:5: a link to `http://example.org` cannot be followed: write `https://…`, `mailto:…` or `#topic-id`"},
      {"a link that runs a script",
       {.answer = "**[x](javascript:alert(1))**\n\n"},
       "9:3: a link to `javascript:alert(1)` cannot be followed: write `https://…`, `mailto:…` or `#topic-id`"},
      {"a link to a file",
       {.answer = "A [b](c.md).\n\n"},
       "9:3: a link to `c.md` cannot be followed: write `https://…`, `mailto:…` or `#topic-id`"},
      {"an address with a line break",
       {.answer = "A [b](c&#10;d).\n\n"},
       "9:3: a link to `c d` cannot be followed: write `https://…`, `mailto:…` or `#topic-id`"},
      {"a link to a topic that does not exist",
       {.answer = "See [there](#nowhere).\n\n"},
       "9:5: there is no topic `nowhere` in this lesson: write the id of one"},
      {"an unknown entity", {.answer = "A &foo; b.\n\n"}, "9:3: `&foo;` is not known: write the character itself"},
      {"an unknown callout",
       {.answer = "> [!HINT]\n> Text.\n\n"},
       "9:3: `[!HINT]` is no callout: write `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`"},
      {"a callout without text",
       {.answer = "> [!TIP]\n\n"},
       "9:3: a callout needs text: write it in the next lines, after `> `"},
      {"text in the line of a callout's mark",
       {.answer = "> [!TIP] Text.\n\n"},
       "9:3: a callout's mark stands alone in its line: begin its text below it"},
  });
}
