// Whatever the reader is fed, it gives a lesson or a sentence. Under the sanitizers, that it comes back at all is most
// of what is tested here.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "format/json/json_tree.h"
#include "format/json/lesson_json.h"
#include "format/pointers.h"
#include "format/samples.h"
#include "support/repeated.h"

using namespace lectern;
using nlohmann::json;

namespace {

const std::string prefix = "The lesson's JSON cannot be read: ";

std::string error_of(const std::string& text) {
  const auto lesson = read_lesson_json(text);
  return lesson ? "" : lesson.error().message;
}

const std::string& sample() {
  static const std::string text = write_lesson_json(sample_lesson());
  return text;
}

// The sample with the value at `pointer` replaced.
std::string error_with(const std::string& pointer, const json& value) {
  json tree = json::parse(sample());
  tree[json::json_pointer(pointer)] = value;
  return error_of(tree.dump());
}

std::string error_without(const std::string& pointer, const std::string& key) {
  json tree = json::parse(sample());
  tree[json::json_pointer(pointer)].erase(key);
  return error_of(tree.dump());
}

}  // namespace

TEST_CASE("the smallest lesson is read") {
  const auto lesson = read_lesson_json(
      R"({"version":2,"id":"a","title":"T","language":"en","description":"","topics":[],"quizzes":[]})");
  REQUIRE(lesson);
  CHECK(lesson->title == "T");
}

TEST_CASE("text that is no JSON is refused with the byte where it ends to be") {
  CHECK(error_of("") == prefix + "the text is not valid JSON at byte 1.");
  CHECK(error_of("{\"id\":tru}") == prefix + "the text is not valid JSON at byte 10.");
  CHECK(error_of("{} x") == prefix + "the text is not valid JSON at byte 4.");
  CHECK(error_of("{\"id\":\"\xE9\"}") == prefix + "the text is not valid JSON at byte 9.");
  CHECK(error_of("{\"id\":1e999}") == prefix + "the text is not valid JSON at byte 11.");
}

TEST_CASE("a mistake is named by its JSON pointer") {
  CHECK(error_of("[]") == prefix + "at the top: an object is expected.");
  CHECK(error_of("{}") == prefix + "at the top: \"version\" is missing.");
  CHECK(error_with("/topics/1/title", 3) == prefix + "at /topics/1/title: text is expected.");
  CHECK(error_with("/topics/0/key_points/2", json::object()) ==
        prefix + "at /topics/0/key_points/2: text is expected.");
  CHECK(error_without("/topics/0", "answer") == prefix + "at /topics/0: \"answer\" is missing.");
  CHECK(error_with("/title", nullptr) == prefix + "at /title: text is expected.");
}

TEST_CASE("a version that is not ours is refused") {
  CHECK(error_with("/version", 1) == prefix + "at the top: version 2 is expected, this is version 1.");
  CHECK(error_with("/version", "1") == prefix + "at /version: a whole number from 1 to 1000000 is expected.");
  CHECK(error_with("/version", -1) == prefix + "at /version: a whole number from 1 to 1000000 is expected.");
  CHECK(error_with("/version", 1e300) == prefix + "at /version: a whole number from 1 to 1000000 is expected.");
}

TEST_CASE("an id that is taken is refused, wherever both stand") {
  CHECK(error_with("/topics/1/id", "everything") ==
        prefix + "at /topics/1/id: the id \"everything\" is taken already; ids are unique.");
  CHECK(error_with("/quizzes/0/questions/1/id", "everything-single") ==
        prefix + "at /quizzes/0/questions/1/id: the id \"everything-single\" is taken already; ids are unique.");
}

TEST_CASE("names of tags are read and written, and a lesson without them is read") {
  Lesson lesson = sample_lesson();
  lesson.tag_names.clear();
  CHECK(write_lesson_json(lesson).find("tag_names") == std::string::npos);
  lesson.tag_names = {{"tag", "A <tag>"}};
  const auto read = read_lesson_json(write_lesson_json(lesson));
  REQUIRE(read);
  CHECK(*read == lesson);
  lesson.tag_names[0].name.clear();
  CHECK(error_of(write_lesson_json(lesson)) == prefix + "at /tag_names/0/name: a name is expected.");
}

TEST_CASE("what later parts rely on is checked") {
  CHECK(error_with("/topics/0/id", "Not an id") ==
        prefix +
            "at /topics/0/id: an id of lower-case letters, digits and hyphens is expected, beginning with a letter.");
  CHECK(error_with("/quizzes/0/questions/0/topic", "nowhere") ==
        prefix + "at /quizzes/0/questions/0/topic: the id of a topic of this lesson is expected.");
  CHECK(error_with("/introduction/0/text", "<b>bold</b>") ==
        prefix +
            "at /introduction/0/text: in this HTML, `<code>`, `<strong>`, `<em>`, `<a href>` and `<br>` are known, and "
            "`<` is written `&lt;`.");
  CHECK(error_with("/topics/0/answer/1/level", 2) ==
        prefix + "at /topics/0/answer/1/level: a whole number from 3 to 6 is expected.");
  CHECK(error_with("/topics/0/answer/0/type", "picture") ==
        prefix +
            "at /topics/0/answer/0/type: one of these words is expected: paragraph, heading, list, table, quote, "
            "code, rule.");
  CHECK(error_with("/topics/0/questions/0/options/0/correct", true) ==
        prefix + "at /topics/0/questions/0/options: exactly one correct option is expected.");
  CHECK(error_with("/topics/0/questions/0/options/0/text", "the <strong>third</strong>") ==
        prefix + "at /topics/0/questions/0/options: options that differ are expected.");
  CHECK(error_with("/topics/0/questions/0/kind", "essay") ==
        prefix +
            "at /topics/0/questions/0/kind: one of these words is expected: single-choice, multiple-choice, "
            "true-false, predict-output.");
  CHECK(error_with("/topics/0/answer/6/rows/0", json::array({"too short"})) ==
        prefix + "at /topics/0/answer/6/rows/0: a row with as many cells as the header is expected.");
}

TEST_CASE("an answer that cannot be typed, or an option that cannot be seen, is refused") {
  const std::string typed = "/topics/0/questions/4/accepted";
  for (const std::string& answer :
       {std::string(), std::string(" \n"), std::string("\u00AD\u200B"), std::string(10'001, 'x')}) {
    CHECK(error_with(typed, json::array({"1", answer})) ==
          prefix + "at " + typed + "/1: an answer that can be typed is expected.");
  }
  const std::string option = "/topics/0/questions/0/options/0/text";
  for (const char* text : {"", " ", "<code> </code>", "\u200B"}) {
    CHECK(error_with(option, text) == prefix + "at " + option + ": a text to be seen is expected.");
  }
}

TEST_CASE("a key that stands twice in one object is refused") {
  CHECK(error_of(R"({"version":2,"version":2})") == prefix + "the key \"version\" stands twice in one object.");
}

TEST_CASE("a key that is not known is left alone, for the sake of later versions") {
  json tree = json::parse(sample());
  tree["later"] = {1, 2, 3};
  CHECK(error_of(tree.dump()).empty());
}

TEST_CASE("text cut off at any byte is refused") {
  const std::string& text = sample();
  std::size_t accepted = 0;
  for (std::size_t size = 0; size < text.size(); ++size) {
    if (read_lesson_json(std::string_view(text).substr(0, size))) ++accepted;
  }
  CHECK(accepted == 0);
}

TEST_CASE("any missing key gives a lesson or a sentence") {
  json tree = json::parse(sample());
  std::size_t refused = 0;
  for (const json::json_pointer& pointer : pointers_of(tree)) {
    if (pointer.empty() || !tree[pointer.parent_pointer()].is_object()) continue;
    const json value = tree[pointer];
    tree[pointer.parent_pointer()].erase(pointer.back());
    if (!error_of(tree.dump()).empty()) ++refused;
    tree[pointer] = value;
  }
  CHECK(refused > 0);
}

TEST_CASE("ten thousand random changes of bytes give a lesson or a sentence each" * doctest::test_suite("damage")) {
  std::mt19937 random(20260101);
  const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
  constexpr std::string_view bytes = "{}[]\",:0123456789.eE+-\\/utfnl \x00\x7F\x80\xC3\xED\xF4\xFF";
  std::size_t refused = 0;
  for (int round = 0; round < 10'000; ++round) {
    std::string text = sample();
    for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
      const std::size_t at = below(text.size());
      switch (below(4)) {
        case 0:
          text[at] = bytes[below(bytes.size())];
          break;
        case 1:
          text.erase(at, 1 + below(20));
          break;
        case 2:
          text.insert(at, 1, bytes[below(bytes.size())]);
          break;
        default:
          text.insert(at, text.substr(below(text.size()), below(200)));
      }
    }
    if (!read_lesson_json(text)) ++refused;
  }
  CHECK(refused > 5'000);
}

TEST_CASE("nesting without end is refused") {
  const std::string sentence = prefix + "arrays and objects are nested more than 64 deep.";
  CHECK(error_of(std::string(100'000, '[')) == sentence);
  CHECK(error_of(std::string(50'000'000, '[')) == sentence);
  CHECK(error_of(repeated("{\"a\":", 500'000)) == sentence);
}

TEST_CASE("fifty megabytes are read or refused") {
  CHECK(error_of("[" + repeated("0,", 50'000'000) + "0]") == prefix + "there are more than 4000000 values.");
  const std::string text = "{\"version\":2,\"id\":\"" + std::string(50'000'000, 'a') + "\"}";
  CHECK(error_of(text) == prefix + "at the top: \"description\" is missing.");
}

TEST_CASE("limits are what they say") {
  CHECK(parse_json("[[1]]", {.depth = 2}).has_value());
  CHECK_FALSE(parse_json("[[[1]]]", {.depth = 2}).has_value());
  CHECK(parse_json("[1,2]", {.values = 3}).has_value());
  CHECK_FALSE(parse_json("[1,2,3]", {.values = 3}).has_value());
  CHECK(parse_json("[1,2]", {.bytes = 5}).has_value());
  CHECK_FALSE(parse_json("[1,2] ", {.bytes = 5}).has_value());
}
