#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "format/json/course_json.h"
#include "format/json/lesson_json.h"
#include "format/samples.h"

using namespace lectern;

namespace {

Lesson lesson_with(std::string text) {
  Lesson lesson{.id = "a",
                .title = std::move(text),
                .language = "en",
                .code_language = "",
                .tag_names = {},
                .introduction = {},
                .topics = {},
                .quizzes = {}};
  return lesson;
}

}  // namespace

TEST_CASE("the same lesson always gives the same text") {
  CHECK(write_lesson_json(sample_lesson()) == write_lesson_json(sample_lesson()));
}

TEST_CASE("the text is one line") {
  CHECK(write_lesson_json(sample_lesson()).find('\n') == std::string::npos);
}

TEST_CASE("what is empty is left out") {
  CHECK(write_lesson_json(lesson_with("T")) ==
        R"({"description":"","id":"a","language":"en","quizzes":[],"title":"T","topics":[],"version":2})");
}

TEST_CASE("the text may stand in a script element") {
  const std::string text = write_lesson_json(lesson_with("</script></ScRiPt><!-- <script>"));
  CHECK(text.find("</") == std::string::npos);
  CHECK(text.find("<!--") == std::string::npos);
  const auto lesson = read_lesson_json(text);
  REQUIRE(lesson);
  CHECK(lesson->title == "</script></ScRiPt><!-- <script>");
}

TEST_CASE("bytes that are not UTF-8 do not stop the writer") {
  const auto lesson = read_lesson_json(write_lesson_json(lesson_with("\xFF")));
  REQUIRE(lesson);
  CHECK(lesson->title == "\uFFFD");
}

TEST_CASE("the description is the first paragraph of the introduction as plain text") {
  const auto tree = nlohmann::json::parse(write_lesson_json(sample_lesson()));
  CHECK(tree.at("description") ==
        "The first paragraph is the description, with code, a link and a line break in the source.");
}

TEST_CASE("the course's list names every lesson and its file") {
  CHECK(write_course_json({{lesson_with("One"), lesson_with("Two")}}) ==
        R"({"lessons":[{"file":"a.json","id":"a","language":"en","title":"One"},)"
        R"({"file":"a.json","id":"a","language":"en","title":"Two"}],"version":2})");
}
