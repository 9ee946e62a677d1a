#include "course/lesson.h"

#include <doctest/doctest.h>

using namespace lectern;

namespace {

Question question(std::string id) {
  Question made;
  made.id = std::move(id);
  return made;
}

Lesson lesson() {
  Lesson made;
  made.topics.push_back(
      {.id = "one", .title = {}, .tags = {"b", "a"}, .answer = {}, .key_points = {}, .questions = {question("one-q")}});
  made.topics.push_back(
      {.id = "two", .title = {}, .tags = {"a", "c"}, .answer = {}, .key_points = {}, .questions = {}});
  made.quizzes.push_back({.id = "check", .title = {}, .introduction = {}, .questions = {question("check-q")}});
  return made;
}

}  // namespace

TEST_CASE("topics, quizzes and questions are found by their ids") {
  const Lesson all = lesson();
  CHECK(find_topic(all, "two") == &all.topics[1]);
  CHECK(find_quiz(all, "check") == &all.quizzes[0]);
  CHECK(find_question(all, "one-q") == &all.topics[0].questions[0]);
  CHECK(find_question(all, "check-q") == &all.quizzes[0].questions[0]);
}

TEST_CASE("what does not exist is not found") {
  const Lesson all = lesson();
  CHECK(find_topic(all, "check") == nullptr);
  CHECK(find_quiz(all, "one") == nullptr);
  CHECK(find_question(all, "") == nullptr);
}

TEST_CASE("every tag is listed once, in the order of first use") {
  CHECK(tags_of(lesson()) == std::vector<std::string>{"b", "a", "c"});
}

TEST_CASE("a tag is called by its name, or by its id as words") {
  Lesson all = lesson();
  all.tag_names = {{"advanced-oop", "Advanced OOP"}};
  CHECK(name_of_tag(all, "advanced-oop") == "Advanced OOP");
  CHECK(name_of_tag(all, "data-classes") == "Data classes");
  CHECK(name_of_tag(all, "async") == "Async");
}
