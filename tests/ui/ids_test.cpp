// A lesson may use any id that the format allows, also one that the page has for a place of its own.
#include <doctest/doctest.h>

#include <array>
#include <set>
#include <string>
#include <vector>

#include "base/page_id.h"
#include "course/rules.h"
#include "support/app.h"
#include "support/learner.h"
#include "support/sample_content.h"
#include "support/tour.h"

using namespace lectern;
using test::effect_of;
using test::Learner;

namespace {

// Ids, keys and anchors of the page, now or once, and names that are something already in a browser.
const std::vector<std::string> page_words = {"tree",         "app",           "content",        "plain",
                                             "picture",      "program",       "search",         "contents",
                                             "quiz",         "import",        "dialog",         "main",
                                             "bar",          "skip",          "read",           "progress",
                                             "settings",     "title",         "answers",        "answer",
                                             "introduction", "question",      "topic",          "topics",
                                             "places",       "tags",          "status",         "notice",
                                             "record",       "storage",       "share",          "extent",
                                             "top",          "final",         "location",       "name",
                                             "length",       "body",          "head",           "constructor",
                                             "view",         "button",        "import-button",  "contents-button",
                                             "topic-title",  "quiz-title",    "question-title", "button-title",
                                             "dialog-title", "failure-script"};

// The sample lesson with these words for ids: the one at `turn` is the first topic's, and so on.
Content content_with(std::size_t turn) {
  Content content = test::sample_content();
  std::size_t next = turn;
  const auto take = [&] { return page_words[next++ % page_words.size()]; };
  Lesson& lesson = content.lesson;
  lesson.quizzes.push_back(lesson.quizzes[0]);
  for (Topic& topic : lesson.topics) topic.id = topic.tags[0] = take();
  for (Quiz& quiz : lesson.quizzes) {
    quiz.id = take();
    for (Question& question : quiz.questions) question.id = take(), question.topic = lesson.topics[0].id;
  }
  for (Topic& topic : lesson.topics) {
    for (Question& question : topic.questions) question.id = take(), question.topic = topic.id;
  }
  content.index = SearchIndex(lesson);
  return content;
}

// Equal ids are found by the assertion in `patch`.
void walk(Learner& learner, const Lesson& lesson) {
  for (const char* address : {"#/progress", "#/settings", "#/nowhere", "#/read"}) learner.open(address);
  for (const Dialog dialog : {Dialog::share, Dialog::shortcuts, Dialog::reset}) {
    learner.screen.dispatch(OpenDialog{dialog}, learner.now_ms);
    learner.look();
    learner.screen.dispatch(CloseDialog{}, learner.now_ms);
  }
  for (const Quiz& quiz : lesson.quizzes) learner.open("#/quiz/" + quiz.id);
}

ElementId heading_of(Learner& learner, const Topic& topic) {
  for (const Element& element : learner.elements()) {
    const std::string* id = find_attribute(element, "id");
    if (id && *id == heading_html_id(topic.id)) return element.id;
  }
  return root_element;
}

ElementId element_of(Learner& learner, const Anchor& anchor) {
  const auto found = learner.screen.scene().anchors.find(anchor);
  return found == learner.screen.scene().anchors.end() ? root_element : found->second.element;
}

}  // namespace

TEST_CASE("every place of the page and of the lesson is its own, whatever ids the lesson has") {
  for (std::size_t turn = 0; turn < page_words.size(); ++turn) {
    CAPTURE(page_words[turn]);
    const Content content = content_with(turn);
    Learner learner(content);
    walk(learner, content.lesson);
    learner.open("#/read");
    const Element& field = learner.get("searchbox");
    learner.send({root_element, UiEvent::Kind::key, false, "s"});
    REQUIRE(effect_of<FocusAnchor>(learner.effects));
    CHECK(element_of(learner, effect_of<FocusAnchor>(learner.effects)->anchor) == field.id);
    for (const Topic& topic : content.lesson.topics) {
      for (const std::string& address : {"#/read/" + topic.id, '#' + topic.id}) {
        learner.open(address);
        REQUIRE(effect_of<GoToAnchor>(learner.effects));
        CHECK(element_of(learner, effect_of<GoToAnchor>(learner.effects)->anchor) == heading_of(learner, topic));
        CHECK(heading_of(learner, topic) != root_element);
      }
    }
  }
}

TEST_CASE("a quiz is taken, and a question checked, whatever ids they have") {
  for (std::size_t turn = 0; turn < page_words.size(); ++turn) {
    CAPTURE(page_words[turn]);
    const Content content = content_with(turn);
    Learner learner(content);
    const Quiz& quiz = content.lesson.quizzes[1];
    learner.open('#' + quiz.id);
    for (const char* next : {"Next question", "See result"}) {
      learner.tick("radio", "Right");
      learner.press("button", "Check answer");
      REQUIRE(effect_of<FocusAnchor>(learner.effects));
      CHECK(element_of(learner, effect_of<FocusAnchor>(learner.effects)->anchor) == learner.get("button", next).id);
      learner.press("button", next);
    }
    CHECK(learner.reads("2 of 2 correct"));
    CHECK(!session_of(learner.screen.state(), content.lesson.quizzes[0].id).finished);
  }
}

TEST_CASE("no id of the page is one that a lesson can have, and labels are there") {
  Learner learner(test::shared_content());
  test::tour(learner, [&] {
    std::set<std::string> ids;
    for (const Element& element : learner.elements()) {
      if (const std::string* id = find_attribute(element, "id")) {
        CAPTURE(*id);
        CHECK(!is_id(*id));
        CHECK(ids.insert(*id).second);
      }
    }
    for (const Element& element : learner.elements()) {
      for (const char* name : {"aria-labelledby", "aria-describedby"}) {
        const std::string* id = find_attribute(element, name);
        CHECK((!id || ids.contains(*id)));
      }
    }
  });
}
