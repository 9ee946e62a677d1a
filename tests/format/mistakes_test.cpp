// The mistakes in the structure of a lesson; see mistake_cases.h.
#include <doctest/doctest.h>

#include "format/markdown/lesson_markdown.h"
#include "format/mistake_cases.h"

using namespace lectern;

namespace {

const std::string quiz_question = "### Q {#first}\n\n" + sound_options;

}  // namespace

TEST_CASE("a lesson without a mistake has none") {
  CHECK(mistakes_in(LessonText().text()).empty());
}

TEST_CASE("mistakes in the front matter") {
  check_all({
      {"no front matter",
       {.front = ""},
       "1:1: a lesson begins with front matter: a line `---`, then `title: …` and `language: …`, then `---`"},
      {"no title",
       {.front = "---\nlanguage: en\n---\n"},
       "1:1: the lesson needs a title: write `title: …` in the front matter"},
      {"no language",
       {.front = "---\ntitle: T\n---\n"},
       "1:1: the lesson needs a language: write `language: en` in the front matter"},
      {"an ill-formed language",
       {.front = "---\ntitle: T\nlanguage: English\n---\n"},
       "3:11: `English` is no language tag: write one such as `en` or `pt-BR`"},
      {"an unknown key",
       {.front = "---\ntitle: T\nlanguage: en\nauthor: A\n---\n"},
       "4:1: unknown key `author`: known are `title`, `language`, `code` and `tags`"},
      {"a key without a value",
       {.front = "---\ntitle: T\nlanguage: en\ncode:\n---\n"},
       "4:1: the key `code` needs a value"},
      {"a key twice",
       {.front = "---\ntitle: T\nlanguage: en\ntitle: U\n---\n"},
       "4:1: the key `title` stands here a second time"},
      {"a line that is no pair",
       {.front = "---\ntitle: T\nlanguage: en\nhello\n---\n"},
       "4:1: front matter is made of lines `key: value`"},
  });
}

TEST_CASE("front matter that does not end") {
  CHECK(mistakes_in("---\ntitle: T\nlanguage: en\n") ==
        "1:1: the front matter does not end: write a line `---` after it\n"
        "4:1: the lesson has no topic: write `## … {#some-id .tag}`");
}

TEST_CASE("mistakes in a topic's heading") {
  check_all({
      {"no id", {.heading = "## Topic {.tag}\n\n"}, "7:1: a topic needs an id: write `## … {#some-id .tag}`"},
      {"no tag", {.heading = "## Topic {#topic}\n\n"}, "7:1: a topic needs a tag: write `## … {#some-id .tag}`"},
      {"an ill-formed id",
       {.heading = "## Topic {#Topic_1 .tag}\n\n"},
       "7:11: `Topic_1` is no id: use lower-case letters, digits and hyphens, and begin with a letter"},
      {"two ids", {.heading = "## Topic {#topic #other .tag}\n\n"}, "7:18: one id is enough: remove this one"},
      {"an ill-formed tag",
       {.heading = "## Topic {#topic .Tag}\n\n"},
       "7:18: `.Tag` is no tag: use lower-case letters, digits and hyphens"},
      {"a tag twice", {.heading = "## Topic {#topic .tag .tag}\n\n"}, "7:23: the tag `.tag` stands here a second time"},
      {"a word that is no attribute",
       {.heading = "## Topic {#topic .tag word}\n\n"},
       "7:23: `word` is no attribute: write `#id`, `.tag` or `key=value`"},
      {"a value",
       {.heading = "## Topic {#topic .tag topic=topic}\n\n"},
       "7:23: `topic=` is not known here: only questions of a quiz have it"},
      {"no title", {.heading = "## {#topic .tag}\n\n"}, "7:1: a topic needs a title after the `##`"},
      {"an id that is taken",
       {.heading = "## Topic {#question .tag}\n\n"},
       "19:16: the id `question` is taken in line 7: choose another, ids are unique in a lesson"},
  });
}

TEST_CASE("mistakes in the parts of a topic") {
  check_all({
      {"no answer", {.answer = ""}, "7:1: a topic needs an answer: write it under the heading"},
      {"no key points", {.key_points = ""}, "7:1: a topic needs `### Key points`: a bullet list of 3 to 6 items"},
      {"two key points",
       {.key_points = "### Key points\n\n- a\n- b\n\n"},
       "11:1: a topic has 3 to 6 key points, not 2: split or join some"},
      {"seven key points",
       {.key_points = "### Key points\n\n- a\n- b\n- c\n- d\n- e\n- f\n- g\n\n"},
       "11:1: a topic has 3 to 6 key points, not 7: split or join some"},
      {"numbered key points",
       {.key_points = "### Key points\n\n1. a\n2. b\n3. c\n\n"},
       "11:1: under `### Key points` stands one bullet list of 3 to 6 items, nothing else"},
      {"text under key points",
       {.key_points = "### Key points\n\n- a\n- b\n- c\n\nText.\n\n"},
       "11:1: under `### Key points` stands one bullet list of 3 to 6 items, nothing else"},
      {"a key point with a list",
       {.key_points = "### Key points\n\n- a\n- b\n  - c\n- d\n\n"},
       "14:3: a key point is one plain sentence: write `- …` without boxes, lists or code blocks in it"},
      {"key points twice",
       {.answer = "Answer.\n\n### Key points\n\n- a\n- b\n- c\n\n"},
       "17:1: a topic has `### Key points` once: join the two lists"},
      {"attributes of key points",
       {.key_points = "### Key points {#k}\n\n- a\n- b\n- c\n\n"},
       "11:16: `### Key points` has no attributes: remove them"},
      {"no questions",
       {.check = "", .question = ""},
       "7:1: a topic needs `### Check yourself` with a question, as its last section"},
      {"no question under the heading",
       {.question = ""},
       "17:1: `### Check yourself` needs a question: write `#### … {#some-id}`"},
      {"text before the first question",
       {.check = "### Check yourself\n\nText.\n\n"},
       "19:1: under `### Check yourself` stand questions only: begin with `#### … {#some-id}`"},
      {"a section after the questions",
       {.rest = "\n### More\n\nText.\n"},
       "26:1: `### Check yourself` is the last section of a topic: move this in front of it"},
  });
}

TEST_CASE("mistakes in headings") {
  check_all({
      {"a first-level heading",
       {.introduction = "# Title\n\n"},
       "5:1: the lesson's title stands in the front matter: begin topics with `##`"},
      {"a heading in the introduction",
       {.introduction = "### Hello\n\n"},
       "5:1: no heading can stand here: write a paragraph, or close the section before it"},
      {"a level left out",
       {.answer = "#### Small\n\nAnswer.\n\n"},
       "9:1: a `####` heading stands under a `###` heading: write `###` here"},
      {"a level too deep",
       {.answer = "### A\n\n#### B\n\n##### C\n\n"},
       "13:1: headings inside an answer are `###` and `####`"},
      {"attributes in an answer",
       {.answer = "### A {#a}\n\nB.\n\n"},
       "9:7: a heading inside an answer has no attributes: remove them"},
      {"an underlined heading",
       {.answer = "Answer.\n---\n\n"},
       "9:1: the line below makes this a heading: write `## …`, or leave a blank line before `---`"},
      {"a heading in a quotation",
       {.answer = "> ### A\n\n"},
       "9:1: no heading can stand here: write a paragraph, or close the section before it"},
  });
}

TEST_CASE("mistakes in a quiz") {
  check_all({
      {"no id",
       {.rest = "\n## Check {.quiz}\n\n" + quiz_question},
       "26:1: a quiz needs an id: write `## … {#some-id .quiz}`"},
      {"no question",
       {.rest = "\n## Check {#check .quiz}\n\nText.\n"},
       "26:1: a quiz needs a question: write `### … {#some-id}`"},
      {"a tag",
       {.rest = "\n## Check {#check .quiz .tag}\n\n" + quiz_question},
       "26:24: a quiz has no tags: remove `.tag`"},
      {"an unknown topic",
       {.rest = "\n## Check {#check .quiz}\n\n### Q {#first topic=nowhere}\n\n" + sound_options},
       "28:15: there is no topic `nowhere` in this lesson: write the id of one"},
      {"an unknown key",
       {.rest = "\n## Check {#check .quiz}\n\n### Q {#first level=2}\n\n" + sound_options},
       "28:15: `level=` is not known here: a quiz's question may have `topic=id`"},
      {"a heading in a question",
       {.rest = "\n## Check {#check .quiz}\n\n### Q {#first}\n\n#### More\n\n" + sound_options},
       "30:1: no heading can stand here: write a paragraph, or close the section before it"},
  });
}

TEST_CASE("all mistakes of a file are reported, in the order of their places") {
  CHECK(mistakes_in("---\ntitle: T\nauthor: A\n---\n## One\n\n<br>\n\n## Two {#two .tag}\n") ==
        "1:1: the lesson needs a language: write `language: en` in the front matter\n"
        "3:1: unknown key `author`: known are `title`, `language`, `code` and `tags`\n"
        "5:1: a topic needs an id: write `## … {#some-id .tag}`\n"
        "5:1: a topic needs a tag: write `## … {#some-id .tag}`\n"
        "5:1: a topic needs an answer: write it under the heading\n"
        "5:1: a topic needs `### Key points`: a bullet list of 3 to 6 items\n"
        "5:1: a topic needs `### Check yourself` with a question, as its last section\n"
        "7:1: raw HTML is not shown: write `<br>` as code, or `\\<` for the sign alone\n"
        "9:1: a topic needs an answer: write it under the heading\n"
        "9:1: a topic needs `### Key points`: a bullet list of 3 to 6 items\n"
        "9:1: a topic needs `### Check yourself` with a question, as its last section");
}

TEST_CASE("bytes that are no text are reported once, with their place") {
  using namespace std::string_literals;
  CHECK(mistakes_in("") == "1:1: the file is empty: begin with `---`, `title: …`, `language: …`, `---`");
  CHECK(mistakes_in("\xEF\xBB\xBF \n") == "1:1: the file is empty: begin with `---`, `title: …`, `language: …`, `---`");
  CHECK(mistakes_in("---\r\ntitle: caf\xE9 \xE9\r\n---\r\n") ==
        "2:11: these bytes are not UTF-8: save the file in that encoding");
  CHECK(mistakes_in("---\ntitle: a\0b\n"s) == "2:9: a NUL byte stands here: remove it");
}

TEST_CASE("columns count characters: a tab is one, a byte order mark none") {
  const auto place = [](const std::string& before) {
    const std::string mistakes = mistakes_in("\xEF\xBB\xBF" + LessonText{.answer = before + "<b>x</b>\n\n"}.text());
    return mistakes.substr(0, mistakes.find(": raw"));
  };
  CHECK(place("\u00DCberschrift \u00E4 \u00F6 \u00FC \u00DF \u2013 \u201EZitat\u201C ") == "9:31");
  CHECK(place("\U0001F600\U0001F600\U0001F600\U0001F600 ") == "9:6");
  CHECK(place("日本\t") == "9:4");
  CHECK(place("e\u0301 ") == "9:4");
  CHECK(mistakes_in(LessonText{.heading = "## Ünïcödé {#Tüpic .tag .é}\n\n"}.text()) ==
        "7:13: `Tüpic` is no id: use lower-case letters, digits and hyphens, and begin with a letter\n"
        "7:25: `.é` is no tag: use lower-case letters, digits and hyphens");
  CHECK(mistakes_in("---\r\ntitle: \u00E9\xE9\r\n---\r\n") ==
        "2:9: these bytes are not UTF-8: save the file in that encoding");
}

TEST_CASE("a file whose name can be no id is reported") {
  const auto lesson = read_lesson_markdown("content/My Lesson.md", LessonText().text());
  REQUIRE_FALSE(lesson);
  REQUIRE(lesson.error().size() == 1);
  CHECK(to_string(lesson.error()[0]) ==
        "content/My Lesson.md:1:1: `My Lesson` is no id for a lesson: name the file in lower-case letters, digits and "
        "hyphens");
}

TEST_CASE("containers nested without end are refused, not followed") {
  const LessonText lesson{.answer = std::string(100'000, '>') + " deep\n\n"};
  CHECK(mistakes_in(lesson.text()) == "9:1: lists and quotations are nested too deep here; the rest was not read");
}
