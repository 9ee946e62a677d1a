// A fence that its list, its quotation or the file ends is one mistake, at the fence; see mistake_cases.h.
#include <doctest/doctest.h>

#include "format/mistake_cases.h"

using namespace lectern;

namespace {

const std::string outside =
    ": this code has no end inside its list or quotation: write the fence that ends it with the same indentation and "
    "`>`";
const std::string missing = ": this code does not end: write the same fence in a line of its own after it";

}  // namespace

TEST_CASE("a fence that would close code outside of its list or quotation is a mistake at the code's fence") {
  check_all({
      {"a quotation", {.answer = "> ```python\n> x = 1\n```\ny = 2\n\n"}, "9:3" + outside},
      {"a quotation, with tildes", {.answer = "> ~~~\n> x = 1\n~~~\ny = 2\n\n"}, "9:3" + outside},
      {"a list", {.answer = "- item\n  ```python\n  x = 1\n```\ny = 2\n\n"}, "10:3" + outside},
      {"a numbered list", {.answer = "10. item\n\n    ~~~\n    x = 1\n   ~~~\n\nText.\n\n"}, "11:5" + outside},
      {"an item that is code", {.answer = "- ```\n  x\n```\n\nText.\n\n"}, "9:3" + outside},
      {"a quotation in a list", {.answer = "- a\n  > ```\n  > x\n  ```\n\nText.\n\n"}, "10:5" + outside},
      {"a list in a quotation", {.answer = "> - a\n>   ```\n>   x\n> ```\n\nText.\n\n"}, "10:5" + outside},
      {"a callout", {.answer = "> [!TIP]\n> Text.\n> ```\n> x\n```\n\nText.\n\n"}, "11:3" + outside},
      {"an option's reason",
       {.question = "#### Q {#q}\n\n- [ ] a\n  > ```\n  > x\n  ```\n- [x] b\n  > Yes.\n"},
       "22:5" + outside},
      {"indentation by tabs", {.answer = "-\ta\n\n\t```\n\tx\n```\n\nText.\n\n"}, "11:2" + outside},
      {"letters of any script", {.answer = "> 日本\n>\n> ```\n> é\n```\n日本\n\n"}, "11:3" + outside},
  });
  CHECK(mistakes_in(LessonText{.answer = "> ```\r\n> x\r\n```\r\ny\r\n\r\n"}.text()) == "9:3" + outside);
}

TEST_CASE("a fence outside of a list or quotation that begins code of its own does so") {
  check_all({
      {"backquotes", {.answer = "> ```python\n> x = 1\n```\ny = 2\n```\n\nMore text.\n\n"}, "9:3" + outside},
      {"tildes", {.answer = "- a\n  ~~~\n  x = 1\n~~~\ny = 2\n~~~\n\nMore text.\n\n"}, "10:3" + outside},
      {"a name behind it", {.answer = "> ```\n> x\n```python\ny\n```\n\n"}, "9:3" + missing},
      {"the other sign", {.answer = "> ```\n> x\n~~~\ny\n~~~\n\n"}, "9:3" + missing},
      {"code that follows later has its own fences",
       {.answer = "> ```\n> x\n```\ny\n\n```python\nz\n```\n\n"},
       "9:3" + outside},
      {"two in a row", {.answer = "> ```\n> x\n```\ny\n\n> ```\n> z\n```\n\n"}, "9:3" + outside + "\n14:3" + outside},
  });
}

TEST_CASE("code whose list or quotation ends without any fence is a mistake at its fence") {
  check_all({
      {"a quotation", {.answer = "> ```\n> x\n\nText.\n\n"}, "9:3" + missing},
      {"a quotation that text follows", {.answer = "> ```\n> x\nText.\n\n"}, "9:3" + missing},
      {"a list", {.answer = "- a\n\n  ~~~\n  x\n\nText.\n\n"}, "11:3" + missing},
      {"a reason", {.question = "#### Q {#q}\n\n- [ ] a\n  > ```\n  > x\n- [x] b\n  > Yes.\n"}, "22:5" + missing},
      {"at the end of the file, in a reason",
       {.question = "#### Q {#q}\n\n- [ ] a\n  > No.\n- [x] b\n  > ~~~\n  > x\n"},
       "24:5" + missing},
      {"a fence that is too short", {.answer = "> ````\n> x\n> ```\n\n"}, "9:3" + missing},
      {"a fence with marks of a quotation that belong to the code", {.answer = "> ```\n> > ```\n\n"}, "9:3" + missing},
  });
}

TEST_CASE("code that ends where it began has no mistake") {
  for (const std::string answer :
       {"> ```\n> x\n> ```\n\n", "- a\n\n  ```\n  x\n\n  y\n  ```\n\n", "1. a\n   - ~~~\n     x\n     ~~~\n\n",
        "> - ````\n>   ```\n>   ````\n\n", "-\t```\n\tx\n\t```\n\n", ">```\n>x\n>   ```\n\n",
        "```\n> ```\n- ```\n```\n\n", "- a\n```\nx\n```\n\n", "> a\n```\nx\n```\n\n",
        "- ```\n  x\n      ```\n  ```\n\n", "Text\n- - ```\n    x\n    ```\n\n"}) {
    CAPTURE(answer);
    CHECK(mistakes_in(LessonText{.answer = answer}.text()) == "");
  }
}
