// The mistakes in questions; see mistake_cases.h.
#include <doctest/doctest.h>

#include "format/mistake_cases.h"

using namespace lectern;

namespace {}  // namespace

TEST_CASE("mistakes in a question's heading") {
  check_all({
      {"no id", {.question = "#### Q\n\n" + sound_options}, "19:1: a question needs an id: write `#### … {#some-id}`"},
      {"no text", {.question = "#### {#q}\n\n" + sound_options}, "19:1: a question needs a text after the `#` signs"},
      {"an unknown kind",
       {.question = "#### Q {#q .essay}\n\n" + sound_options},
       "19:12: there is no kind of question `.essay`: known are `.single-choice`, `.multiple-choice`, `.true-false`, "
       "`.predict-output`"},
      {"two kinds",
       {.question = "#### Q {#q .single-choice .true-false}\n\n" + sound_options},
       "19:27: a question has one kind: remove `.true-false`"},
      {"a topic under a topic",
       {.question = "#### Q {#q topic=topic}\n\n" + sound_options},
       "19:12: `topic=` is not known here: its topic is the one above it"},
      {"an id that is taken",
       {.question = "#### Q {#topic}\n\n" + sound_options},
       "19:9: the id `topic` is taken in line 7: choose another, ids are unique in a lesson"},
  });
}

TEST_CASE("mistakes in options") {
  check_all({
      {"no options",
       {.question = "#### Q {#q}\n\nText.\n"},
       "19:1: a question needs options: a list of `- [ ] …` and `- [x] …`, each with its reason"},
      {"one option", {.question = "#### Q {#q}\n\n- [x] a\n  > Yes.\n"}, "21:3: a question needs two options or more"},
      {"no right option",
       {.question = "#### Q {#q}\n\n- [ ] a\n  > No.\n- [ ] b\n  > No.\n"},
       "19:1: no option is right: mark one with `[x]`"},
      {"two right options of a single choice",
       {.question = "#### Q {#q .single-choice}\n\n- [x] a\n  > Yes.\n- [x] b\n  > Yes.\n"},
       "19:1: two or more options are right: mark one, or write `.multiple-choice`"},
      {"no right option of a multiple choice",
       {.question = "#### Q {#q .multiple-choice}\n\n- [ ] a\n  > No.\n- [ ] b\n  > No.\n"},
       "19:1: no option is right: mark one with `[x]`"},
      {"no reason",
       {.question = "#### Q {#q}\n\n- [ ] a\n- [x] b\n  > Yes.\n"},
       "21:3: an option needs its reason: write `> …` under it, indented by two spaces"},
      {"an empty reason",
       {.question = "#### Q {#q}\n\n- [ ] a\n  >\n- [x] b\n  > Yes.\n"},
       "21:3: an option needs its reason: write `> …` under it, indented by two spaces"},
      {"a reason that is not indented",
       {.question = "#### Q {#q}\n\n- [ ] a\n  > No.\n- [x] b\n\n> Yes.\n"},
       "23:3: an option needs its reason: write `> …` under it, indented by two spaces\n"
       "25:3: a reason belongs to its option: indent the quotation by two spaces"},
      {"no box",
       {.question = "#### Q {#q}\n\n- a\n  > No.\n- [x] b\n  > Yes.\n"},
       "21:3: an option begins with a box: write `- [ ] …` or `- [x] …`"},
      {"no text",
       {.question = "#### Q {#q}\n\n- [ ]\n  > No.\n- [x] b\n  > Yes.\n"},
       "21:3: an option needs a text after its box"},
      {"an option of which nothing is seen",
       {.question = "#### Q {#q}\n\n- [ ] &nbsp;&#x200B;\n  > No.\n- [x] b\n  > Yes.\n"},
       "21:3: an option needs a text after its box"},
      {"a link",
       {.question = "#### Q {#q}\n\n- [ ] See [this](https://example.org)\n  > No.\n- [x] b\n  > Yes.\n"},
       "21:3: an option is a control, and has no link: write the link in its reason"},
      {"more than a reason",
       {.question = "#### Q {#q}\n\n- [ ] a\n  > No.\n\n  More.\n- [x] b\n  > Yes.\n"},
       "24:3: an option is one line of text and one quotation"},
      {"text after the options",
       {.question = "#### Q {#q}\n\n" + sound_options + "\nText.\n"},
       "26:1: options come last in a question: move this in front of them"},
      {"boxes outside questions",
       {.answer = "- [ ] a\n- [x] b\n\n"},
       "9:3: boxes are for the options of a question: write a plain list here\n"
       "10:3: boxes are for the options of a question: write a plain list here"},
  });
}

TEST_CASE("an option that reads the same as one above it is a mistake, in every kind with options") {
  const auto mistakes = [](const std::string& first, const std::string& second, const std::string& kind = "") {
    return mistakes_in(
        LessonText{.question = "#### Q {#q" + kind + "}\n\n- [x] " + first + "\n  > A.\n- [ ] " + second + "\n  > B.\n"}
            .text());
  };
  const std::string expected = "23:3: an option reads the same as one above it: write another, or remove it";
  for (const auto& [first, second] : {std::pair("same", "same"),
                                      {"same", "**Same**"},
                                      {"two words", "two&nbsp;words"},
                                      {"two words", "two\u3000 words"},
                                      {"same", "sa\u00ADme\u200B"},
                                      {"`same`", "same"},
                                      {"`a b`", "`a b` "},
                                      {"ÜBER Я", "über я"},
                                      {"caf\u00E9", "cafe\u0301"},
                                      {"Ệ ნ", "ệ Ნ"},
                                      {"a b", "a\\\nb"}}) {
    CAPTURE(second);
    CHECK(mistakes(first, second) == expected);
  }
  CHECK(mistakes("same", "same", " .multiple-choice") == expected);
  CHECK(mistakes("`true`", "`True`").empty());
  CHECK(mistakes("`a  b`", "`a b`").empty());
  CHECK(mistakes("one", "one.").empty());
  check_all({{"three of one",
              {.question = "#### Q {#q}\n\n- [x] a\n  > A.\n- [ ] A\n  > B.\n- [ ] a\n  > C.\n"},
              expected + "\n25:3: an option reads the same as one above it: write another, or remove it"}});
}

TEST_CASE("mistakes in a true-or-false question") {
  check_all({
      {"other words",
       {.question = "#### Q {#q .true-false}\n\n- [ ] Yes\n  > No.\n- [x] No\n  > Yes.\n"},
       "19:1: a `.true-false` question has two options: `True`, then `False`"},
      {"the other order",
       {.question = "#### Q {#q .true-false}\n\n- [ ] False\n  > No.\n- [x] True\n  > Yes.\n"},
       "19:1: a `.true-false` question has two options: `True`, then `False`"},
      {"both right",
       {.question = "#### Q {#q .true-false}\n\n- [x] True\n  > No.\n- [x] False\n  > Yes.\n"},
       "19:1: two or more options are right: mark one, or write `.multiple-choice`"},
  });
}

TEST_CASE("mistakes in a predict-output question") {
  const std::string heading = "#### Q {#q .predict-output}\n\n";
  const std::string sample = "```python run\nprint(1)\n```\n\n";
  check_all({
      {"no sample",
       {.question = heading + "```python\nprint(1)\n```\n\n```answer\n1\n```\n\n> Why.\n"},
       "19:1: a `.predict-output` question needs one ```` ```python run ```` sample, not 0"},
      {"two samples",
       {.question = heading + sample + sample + "```answer\n1\n```\n\n> Why.\n"},
       "19:1: a `.predict-output` question needs one ```` ```python run ```` sample, not 2"},
      {"a sample with its output",
       {.question = heading + sample + "```output\n1\n```\n\n```answer\n1\n```\n\n> Why.\n"},
       "19:1: the sample's output is what is asked here: remove the `output` fence"},
      {"neither options nor an answer",
       {.question = heading + sample},
       "19:1: a question needs options: a list of `- [ ] …` and `- [x] …`, each with its reason"},
      {"an answer without a reason",
       {.question = heading + sample + "```answer\n1\n```\n"},
       "19:1: a typed answer needs its reason: write a quotation, `> …`, after the `answer` fence"},
      {"an answer that is empty",
       {.question = heading + sample + "```answer\n```\n\n> Why.\n"},
       "25:1: an answer cannot be empty: let the sample print something to be seen, or offer options"},
      {"an answer of which nothing is seen, beside another",
       {.question = heading + sample + "```answer\n1\n```\n\n```answer\n\u00A0\u200B\n\n```\n\n> Why.\n"},
       "29:1: an answer cannot be empty: let the sample print something to be seen, or offer options"},
      {"an answer that no field holds",
       {.question = heading + sample + "```answer\n" + std::string(10'001, 'x') + "\n```\n\n> Why.\n"},
       "25:1: an answer to be typed has at most 10,000 characters: ask for less"},
      {"text after the reason",
       {.question = heading + sample + "```answer\n1\n```\n\n> Why.\n\nMore.\n"},
       "31:1: the reason comes last in a question: move this in front of the answers"},
      {"a right option that is no code",
       {.question = heading + sample + "- [x] 1\n  > Yes.\n- [ ] `2`\n  > No.\n"},
       "25:3: the right option is what the sample prints, to the letter: write it as `code`"},
      {"a typed answer in another kind",
       {.question = "#### Q {#q}\n\n```answer\n1\n```\n\n> Why.\n"},
       "19:1: a typed answer needs `.predict-output` in the heading's braces, and a `run` sample"},
  });
}
