// Tables of which something would be lost, or that code hosts show otherwise; see mistake_cases.h.
#include <doctest/doctest.h>

#include "format/mistake_cases.h"

using namespace lectern;

namespace {

const std::string surplus =
    ": a row has no more cells than the header: remove this one, or write `\\|` for a bar in a cell";
const std::string no_delimiter = ": a table needs a line such as `| - | - |` under its header";
const std::string no_row = ": this line would be a row of the table above it: leave an empty line in front of it";
const std::string in_code = ": a bar in a table's code splits the cell on code hosts: write `\\|`";

}  // namespace

TEST_CASE("a cell beyond those of the header is a mistake, wherever its table is") {
  check_all({
      {"in a topic", {.answer = "| a | b |\n| - | - |\n| 1 | 2 | lost |\n| one |\n\n"}, "11:11" + surplus},
      {"in every row that has one",
       {.answer = "| a |\n| - |\n| 1 | 2 | 3 |\n| 1 |\n| é | 2 |\n\n"},
       "11:7" + surplus + "\n13:7" + surplus},
      {"without bars at the ends", {.answer = "a | b\n--|--\n1 | 2 | 3\n\n"}, "11:9" + surplus},
      {"behind empty cells", {.answer = "| a |\n| - |\n| | | | x |\n\n"}, "11:9" + surplus},
      {"in a list", {.answer = "- item\n\n  | a |\n  | - |\n  | 1 | 2 |\n\n"}, "13:9" + surplus},
      {"in a quotation", {.answer = "> | a |\n> | - |\n> | 1 | 2 |\n\n"}, "11:9" + surplus},
      {"in a callout", {.answer = "> [!TIP]\n> Text.\n>\n> | a |\n> | - |\n> | 1 | `2` |\n\n"}, "14:9" + surplus},
      {"in a reason",
       {.question = "#### Q {#q}\n\n- [x] a\n  > | a |\n  > | - |\n  > | 1 | 2 |\n- [ ] b\n  > No.\n"},
       "24:11" + surplus},
      {"indented by a tab", {.answer = "-\titem\n\n\t| a |\n\t| - |\n\t| 1 | 2 |\n\n"}, "13:8" + surplus},
  });
  CHECK(mistakes_in_answer("| a |\r\n| - |\r\n| 日本 | 2 |") == "11:8" + surplus);
}

TEST_CASE("a bar in a cell has a backslash in front of it, in code too") {
  CHECK(mistakes_in_answer("| a \\| b | `c \\| d` |\n| - | - |\n| 1 \\| 2 | ``3 ` \\| 4`` |").empty());
  CHECK(mistakes_in_answer("| a | b |\n| - | - |\n| 1 | \\` 2 | 3 ` |") == "11:14" + surplus);
  check_all({
      {"a bar in a row's code", {.answer = "| a | b |\n| - | - |\n| 1 | `x | y` |\n\n"}, "11:10" + in_code},
      {"a bar in a header's code", {.answer = "| `a|b` | c |\n| - | - |\n| 1 | 2 |\n\n"}, "9:5" + in_code},
      {"a bar in code with two backquotes", {.answer = "| a |\n| - |\n| ``x`|y`` |\n\n"}, "11:7" + in_code},
  });
}

TEST_CASE("a table on one side only, in the app or on code hosts, is a mistake") {
  check_all({
      {"fewer cells under the header than in it",
       {.answer = "| a | b |\n| - |\n| 1 |\n\n"},
       "10:1: the line under a table's header has as many cells as the header: 2, not 1"},
      {"more cells under the header than in it",
       {.answer = "| a |\n| - | - |\n| 1 | 2 |\n\n"},
       "10:1: the line under a table's header has as many cells as the header: 1, not 2"},
      {"a table right under text",
       {.answer = "Text:\n| a |\n| - |\n| 1 |\n\n"},
       "10:1: a table begins after an empty line: leave one in front of its header"},
      {"a table right under an item's text",
       {.answer = "- Text:\n  | a |\n  | - |\n\n"},
       "10:3: a table begins after an empty line: leave one in front of its header"},
      {"no header",
       {.answer = "| - | - |\n| 1 | 2 |\n\n"},
       "9:1: a table needs a header: write a line such as `| a | b |` above this one"},
      {"no line under the header", {.answer = "| a | b |\n| 1 | 2 |\n\n"}, "9:1" + no_delimiter},
      {"a damaged line under the header", {.answer = "| a | b |\n| - | -x- |\n| 1 | 2 |\n\n"}, "9:1" + no_delimiter},
      {"an empty cell under the header", {.answer = "| a | b |\n| - | |\n| 1 | 2 |\n\n"}, "9:1" + no_delimiter},
      {"an empty line in a table", {.answer = "| a |\n| - |\n| 1 |\n\n| 2 |\n\n"}, "13:1" + no_delimiter},
      {"text right under a table", {.answer = "| a |\n| - |\n| 1 |\nText.\n\n"}, "12:1" + no_row},
      {"a row outside of its quotation", {.answer = "> | a |\n> | - |\n| 1 |\n\n"}, "11:1" + no_row},
  });
}

TEST_CASE("tables that code hosts and the app show alike have no mistake") {
  for (const std::string answer :
       {"| a | b |\n|:--|:-:|\n| only one |\n||", "a | b\n--|--\n1 | 2", "|a|\n|-|\n\nText with a | bar.",
        "| a |\n| - |\n- item", "| a | b | |\n| - | - | - |\n| 1 | 2 | |", "| a |\n| - |\n| 1 | |",
        "```\n| a |\n| 1 | 2 |\n```", "`a | b`\nand |x| is a number", "|x| is a number", "\\| a |",
        "> | a |\n> | - |\n\nText.", "| a |\n| - |\n### Heading"}) {
    CAPTURE(answer);
    CHECK(mistakes_in_answer(answer) == "");
  }
}
