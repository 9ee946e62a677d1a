#include <doctest/doctest.h>

#include "format/html/lesson_html.h"
#include "format/json/lesson_json.h"
#include "format/markdown/lesson_markdown.h"
#include "format/samples.h"

using namespace lectern;

TEST_CASE("the sample with every construct has no mistake") {
  CHECK(read_lesson_markdown("sample.md", read_golden("sample.md")).has_value());
}

TEST_CASE("the sample's JSON is what it was (LECTERN_ACCEPT=1 accepts a change)") {
  CHECK(matches_golden("sample.json", write_lesson_json(sample_lesson()) + '\n'));
}

TEST_CASE("the sample's HTML is what it was (LECTERN_ACCEPT=1 accepts a change)") {
  CHECK(matches_golden("sample.html", write_lesson_html(sample_lesson())));
}

TEST_CASE("what is written as JSON reads back as the same lesson") {
  const Lesson lesson = sample_lesson();
  const auto read = read_lesson_json(write_lesson_json(lesson));
  REQUIRE(read);
  CHECK(*read == lesson);
}

TEST_CASE("line ends of other systems and a byte order mark do not change a lesson") {
  std::string text = "\xEF\xBB\xBF";
  for (const char byte : read_golden("sample.md")) {
    if (byte == '\n') text += '\r';
    text += byte;
  }
  const auto lesson = read_lesson_markdown("sample.md", text);
  REQUIRE(lesson);
  CHECK(*lesson == sample_lesson());
}

TEST_CASE("a lesson is read the same without a line break at its end") {
  const LessonText parts;
  const std::string text = parts.text();
  const auto whole = read_lesson_markdown("lesson.md", text);
  const auto shorter = read_lesson_markdown("lesson.md", std::string_view(text).substr(0, text.size() - 1));
  REQUIRE(whole);
  REQUIRE(shorter);
  CHECK(*whole == *shorter);
}

TEST_CASE("the file's name without folder and ending is the lesson's id") {
  const auto lesson = read_lesson_markdown("some/where/my-lesson.md", LessonText().text());
  REQUIRE(lesson);
  CHECK(lesson->id == "my-lesson");
}
