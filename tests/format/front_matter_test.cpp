// Front matter is read as YAML reads it, or a mistake says which line is not.
#include <doctest/doctest.h>

#include "format/markdown/lesson_markdown.h"
#include "format/mistake_cases.h"

using namespace lectern;

namespace {

std::string front_with(const std::string& title) {
  return "---\ntitle: " + title + "\nlanguage: en\n---\n";
}

// The title that YAML source makes, or the mistakes in it.
std::string title_of(const std::string& source) {
  const std::string text = LessonText{.front = front_with(source)}.text();
  const auto lesson = read_lesson_markdown("lesson.md", text);
  return lesson ? lesson->title : mistakes_in(text);
}

}  // namespace

TEST_CASE("a key in quotation marks is one mistake, and is read without them") {
  const std::string text = LessonText{.front = "---\n\"title\": T\nlanguage: en\n---\n"}.text();
  CHECK(mistakes_in(text) == "2:1: write a key without quotation marks");
}

TEST_CASE("a value in quotation marks is what is between them") {
  CHECK(title_of(R"('It''s "here"' # the title)") == R"(It's "here")");
  CHECK(title_of(R"("Say \"hi\" \\ \/ \x41\u00e9\U0001F600\_.")") == "Say \"hi\" \\ / Aé😀\u00A0.");
  CHECK(title_of(R"("a # b: c" )") == "a # b: c");
  CHECK(title_of("'\\n stays'\t# tab") == "\\n stays");
  CHECK(title_of("' spaces '") == " spaces ");
}

TEST_CASE("a plain value ends with its line or in front of a comment") {
  CHECK(title_of("What is C#? # a comment") == "What is C#?");
  CHECK(title_of("a:b 'c' \"d\" [e] {f}, *g* & h") == "a:b 'c' \"d\" [e] {f}, *g* & h");
  CHECK(title_of("-1 and ?x") == "-1 and ?x");
  CHECK(title_of("Über 日本 – x\t# y") == "Über 日本 – x");
  CHECK(title_of("\ttabs in front") == "tabs in front");
}

TEST_CASE("comments, empty lines and any line ends may be in front matter, and three dots may end it") {
  const LessonText lesson{.front =
                              "---\r\n# about: this\r\n\r\ntitle : T # t\r\n  # indented\r\nlanguage: en\r\n...\r\n"};
  CHECK(mistakes_in(lesson.text()).empty());
  CHECK(read_lesson_markdown("lesson.md", lesson.text())->title == "T");
}

TEST_CASE("what YAML reads as something else than a text is one mistake") {
  for (const std::string sign : {"[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@"}) {
    check_all({{"a value that begins with a sign of YAML",
                {.front = front_with(sign + "a")},
                "2:8: a value cannot begin with `" + sign + "`: write it in one line, between quotation marks"}});
  }
  CHECK(title_of("`a`").starts_with("2:8: a value cannot begin with ```: write it"));
  check_all({
      {"a list's mark",
       {.front = front_with("- a")},
       "2:8: a value cannot begin with `-`: write it in one line, between quotation marks"},
      {"a folded block",
       {.front = front_with(">-\n  one\n\n  two: three\n  [")},
       "2:8: a value cannot begin with `>`: write it in one line, between quotation marks"},
      {"a list over several lines",
       {.front = front_with("[\n  a,\n  b ]")},
       "2:8: a value cannot begin with `[`: write it in one line, between quotation marks"},
      {"a colon and a space",
       {.front = front_with("Python: the core")},
       "2:14: a colon and a space end a key in YAML: put the value between quotation marks"},
      {"a colon at the end",
       {.front = front_with("Python:")},
       "2:14: a colon and a space end a key in YAML: put the value between quotation marks"},
      {"nothing", {.front = front_with("null")}, "2:1: the key `title` needs a value"},
      {"a comment alone", {.front = front_with("# later")}, "2:1: the key `title` needs a value"},
      {"empty quotation marks", {.front = front_with("\"\"")}, "2:1: the key `title` needs a value"},
      {"pairs where a text belongs", {.front = front_with("\n  a: b\n  c: d")}, "2:1: the key `title` needs a value"},
      {"a list where a text belongs",
       {.front = front_with("\n- a\n- b")},
       "3:1: front matter is made of lines `key: value`"},
  });
}

TEST_CASE("mistakes in quotation marks") {
  check_all({
      {"marks that are not closed",
       {.front = front_with("\"abc")},
       "2:8: this quotation mark is not closed: close it in the same line"},
      {"a value that goes on in the next line",
       {.front = front_with("'abc\n  def'")},
       "2:8: this quotation mark is not closed: close it in the same line"},
      {"text behind the marks",
       {.front = front_with("\"a\" b")},
       "2:12: the value ends at its closing quotation mark: remove what follows, or begin a comment with ` #`"},
      {"a comment without a space",
       {.front = front_with("'é'# b")},
       "2:11: the value ends at its closing quotation mark: remove what follows, or begin a comment with ` #`"},
      {"an unknown escape",
       {.front = front_with("\"a\\q\"")},
       "2:10: `\\q` makes no character here that a line can have: write the character itself, or `\\\\` for a "
       "backslash"},
      {"a line break",
       {.front = front_with("\"a\\n\"")},
       "2:10: `\\n` makes no character here that a line can have: write the character itself, or `\\\\` for a "
       "backslash"},
      {"a number of no character",
       {.front = front_with("\"\\uD800\"")},
       "2:9: `\\u` makes no character here that a line can have: write the character itself, or `\\\\` for a "
       "backslash"},
      {"a number that is cut off",
       {.front = front_with("\"\\x4\"")},
       "2:9: `\\x` makes no character here that a line can have: write the character itself, or `\\\\` for a "
       "backslash"},
  });
}

TEST_CASE("mistakes in the lines of front matter") {
  check_all({
      {"a value of two lines",
       {.front = front_with("One\n  two\n  three")},
       "3:3: this line is indented: begin a key where the one above begins, and write a value in one line"},
      {"an indented key",
       {.front = "---\n  title: T\nlanguage: en\n---\n"},
       "1:1: the lesson needs a title: write `title: …` in the front matter\n"
       "2:3: this line is indented: begin a key where the one above begins, and write a value in one line"},
      {"no space behind the colon",
       {.front = front_with("T\ncode:python")},
       "3:1: front matter is made of lines `key: value`"},
      {"a key a second time, where the first has no value",
       {.front = "---\ntitle:\ntitle: T\nlanguage: en\n---\n"},
       "2:1: the key `title` needs a value\n3:1: the key `title` stands here a second time"},
      {"an unknown key with pairs of its own",
       {.front = front_with("T\nauthors:\n  a: b\n  c: d")},
       "3:1: unknown key `authors`: known are `title`, `language`, `code` and `tags`"},
      {"several lines that are no pairs",
       {.front = front_with("T\none\ntwo\nthree")},
       "3:1: front matter is made of lines `key: value`"},
  });
}

TEST_CASE("tags are named in front matter, in their order") {
  const LessonText text{.front = front_with("T\ntags:\n  tag: \"A: tag\"\n  other-tag: Other # one"),
                        .heading = "## Topic {#topic .other-tag .tag}\n\n"};
  const auto lesson = read_lesson_markdown("lesson.md", text.text());
  REQUIRE(lesson);
  CHECK(lesson->tag_names == std::vector<TagName>{{"tag", "A: tag"}, {"other-tag", "Other"}});
}

TEST_CASE("mistakes in the names of tags") {
  const std::string below = "names of tags are in lines below `tags:`, each indented: `  some-tag: Its name`";
  check_all({
      {"a tag that no topic has", {.front = front_with("T\ntags:\n  oops: Oops")}, "4:3: no topic has the tag `oops`"},
      {"no name", {.front = front_with("T\ntags:\n  tag:")}, "4:3: the tag `tag` needs a name"},
      {"an empty name", {.front = front_with("T\ntags:\n  tag: ''")}, "4:3: the tag `tag` needs a name"},
      {"two names",
       {.front = front_with("T\ntags:\n  tag: One\n  tag: Two")},
       "5:3: the tag `tag` is named a second time"},
      {"no tags", {.front = front_with("T\ntags:")}, "3:1: " + below},
      {"tags in the same line", {.front = front_with("T\ntags: tag")}, "3:1: " + below},
      {"tags a second time",
       {.front = front_with("T\ntags:\n  tag: One\ntags:\n  tag: Two")},
       "5:1: the key `tags` stands here a second time"},
  });
}

TEST_CASE("front matter that does not end is one mistake, wherever a line of hyphens is in the text") {
  check_all({{"no end",
              {.front = "---\ntitle: T\nlanguage: en\n\n", .answer = "One.\n\n---\n\nTwo.\n\n"},
              "1:1: the front matter does not end: write a line `---` after it"}});
}
