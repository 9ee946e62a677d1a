#include <doctest/doctest.h>

#include "format/markdown/lesson_markdown.h"
#include "format/samples.h"

using namespace lectern;

namespace {

Lesson read(const LessonText& parts) {
  const auto lesson = read_lesson_markdown("lesson.md", parts.text());
  CHECK_MESSAGE(lesson.has_value(), mistakes_in(parts.text()));
  return lesson ? *lesson : Lesson{};
}

// The first block of the answer `text`.
template <typename Value>
Value first_block(const std::string& text) {
  const Lesson lesson = read({.answer = text + "\n\n"});
  REQUIRE_FALSE(lesson.topics.empty());
  REQUIRE_FALSE(lesson.topics[0].answer.empty());
  const Value* value = std::get_if<Value>(&lesson.topics[0].answer[0].value);
  REQUIRE(value != nullptr);
  return *value;
}

Question only_question(const std::string& text) {
  const Lesson lesson = read({.question = text});
  REQUIRE_FALSE(lesson.topics.empty());
  REQUIRE(lesson.topics[0].questions.size() == 1);
  return lesson.topics[0].questions[0];
}

}  // namespace

TEST_CASE("a topic has its heading's id, tags and text") {
  const Topic topic = read({.heading = "## What is `x`? {#some-id .one .two}\n\n"}).topics.at(0);
  CHECK(topic.id == "some-id");
  CHECK(topic.tags == std::vector<std::string>{"one", "two"});
  CHECK(plain_text(topic.title) == "What is x?");
  CHECK(topic.key_points.size() == 3);
}

TEST_CASE("braces that hold no attribute belong to the heading's text") {
  const Lesson lesson = read({.answer = "A.\n\n### Sets like {1, 2}\n\n"});
  CHECK(plain_text(std::get<Heading>(lesson.topics.at(0).answer.at(1).value).text) == "Sets like {1, 2}");
}

TEST_CASE("front matter may be quoted, and holds colons") {
  const Lesson lesson = read({.front = "---\ntitle: \"Python: the core\"\nlanguage: pt-BR\ncode: python\n---\n"});
  CHECK(lesson.title == "Python: the core");
  CHECK(lesson.language == "pt-BR");
  CHECK(lesson.code_language == "python");
}

TEST_CASE("what looks like a heading or a fence inside code is code") {
  const Code code = first_block<Code>("~~~~text\n## Not a heading {#id}\n```\n~~~~");
  CHECK(code.text == "## Not a heading {#id}\n```");
  CHECK(code.language == "text");
}

TEST_CASE("a run sample takes the output fence after it") {
  const Code code = first_block<Code>("```python run=host\nprint(1)\n```\n\n```output\n1\n```");
  CHECK(code.runner == Runner::host);
  CHECK(code.output == "1");
}

TEST_CASE("code keeps empty lines at its beginning and end, and may be empty") {
  CHECK(first_block<Code>("```\n\na\n\n```").text == "\na\n");
  CHECK(first_block<Code>("```\n```").text.empty());
}

TEST_CASE("a bar in a table's cell is written with a backslash, in code too") {
  const Table table = first_block<Table>("| a |\n| - |\n| `x \\| y` \\| |");
  CHECK(plain_text(table.rows.at(0).at(0)) == "x | y |");
}

TEST_CASE("a callout's mark is not part of its text") {
  const Quote quote = first_block<Quote>("> [!WARNING]\n> Mind *this*.");
  CHECK(quote.kind == QuoteKind::warning);
  CHECK(plain_text(std::get<Paragraph>(quote.blocks.at(0).value).text) == "Mind this.");
}

TEST_CASE("a quotation whose first line only begins with a bracket is a quotation") {
  const Quote quote = first_block<Quote>("> [a](https://example.org)\n> b");
  CHECK(quote.kind == QuoteKind::quotation);
}

TEST_CASE("a line break in the source is a space, a backslash before it a hard break") {
  const Paragraph paragraph = first_block<Paragraph>("one\ntwo\\\nthree");
  CHECK(paragraph.text.size() == 2);
  CHECK(paragraph.text.at(0).text == "one two");
  CHECK(paragraph.text.at(0).hard_break);
}

TEST_CASE("entities are the characters they name") {
  CHECK(plain_text(first_block<Paragraph>("a&nbsp;b &lt;c&gt; &#65; &#x2713; &mdash;").text) == "a\u00A0b <c> A ✓ —");
}

TEST_CASE("every box of a list is read, whatever stands between") {
  const Question question =
      only_question("#### Q {#q}\n\n- [ ] a\n  > No.\n\n- [x] b\n\n  > Yes.\n  >\n  > - yes\n- [ ] c\n  > No.\n");
  REQUIRE(options_of(question).size() == 3);
  CHECK(options_of(question)[1].correct);
  CHECK(options_of(question)[1].reason.size() == 2);
}

TEST_CASE("an escaped bracket is no box") {
  const List list = first_block<List>("- \\[x] text");
  CHECK(plain_text(std::get<Paragraph>(list.items.at(0).at(0).value).text) == "[x] text");
}

TEST_CASE("one right option makes a single choice, two make a multiple choice") {
  const Question single = only_question("#### Q {#q}\n\n- [x] a\n  > Yes.\n- [ ] b\n  > No.\n");
  const Question multiple = only_question("#### Q {#q}\n\n- [x] a\n  > Yes.\n- [x] b\n  > Yes.\n");
  CHECK(std::holds_alternative<SingleChoice>(single.kind));
  CHECK(std::holds_alternative<MultipleChoice>(multiple.kind));
}

TEST_CASE("a class makes a multiple choice of one right option") {
  const Question question = only_question("#### Q {#q .multiple-choice}\n\n- [x] a\n  > Yes.\n- [ ] b\n  > No.\n");
  CHECK(std::holds_alternative<MultipleChoice>(question.kind));
}

TEST_CASE("a typed answer has all its accepted forms, and a reason") {
  const Question question = only_question(
      "#### Q {#q .predict-output}\n\nText.\n\n```python "
      "run\nprint(1)\n```\n\n```answer\n1\n```\n\n```answer\n1.0\n```\n\n> Why.\n");
  const auto& kind = std::get<PredictOutput>(question.kind);
  CHECK(kind.accepted == std::vector<std::string>{"1", "1.0"});
  CHECK(kind.reason.size() == 1);
  CHECK(question.body.size() == 2);
  CHECK_FALSE(std::get<Code>(question.body.at(1).value).output.has_value());
}

TEST_CASE("a question under a topic belongs to it; in a quiz it names one or none") {
  const Lesson lesson =
      read({.rest = "\n## Check {#check .quiz}\n\n### A {#a topic=topic}\n\n- [x] a\n  > Y.\n- [ ] b\n  > N.\n\n"
                    "### B {#b}\n\n- [x] a\n  > Y.\n- [ ] b\n  > N.\n"});
  CHECK(lesson.topics.at(0).questions.at(0).topic == "topic");
  CHECK(lesson.quizzes.at(0).questions.at(0).topic == "topic");
  CHECK(lesson.quizzes.at(0).questions.at(1).topic.empty());
}

TEST_CASE("every question carries the hash of its content") {
  const Question question = read({}).topics.at(0).questions.at(0);
  CHECK(question.hash == content_hash(question));
}
