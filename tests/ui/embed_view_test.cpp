// The lesson in another page's frame, and the dialog that gives out how to put it there.
#include <doctest/doctest.h>

#include "support/learner.h"
#include "support/sample_content.h"

using namespace lectern;
using test::Learner;

namespace {

State embedded() {
  State state;
  state.embedded = true;
  state.site = "https://example.org/course/";
  return state;
}

}  // namespace

TEST_CASE("in a frame there is neither contents nor bar, at any width") {
  for (const float width : {320.0f, 700.0f, 1280.0f}) {
    Learner learner(test::shared_content(), embedded(), {width, 600});
    CHECK(learner.sees("main"));
    CHECK_FALSE(learner.sees("navigation"));
    CHECK_FALSE(learner.sees("banner"));
    CHECK_FALSE(learner.sees("button", "Contents"));
    CHECK_FALSE(learner.sees("link", "Skip to the text"));
  }
}

TEST_CASE("in a frame a topic stands alone, and the whole lesson where none is named") {
  Learner learner(test::shared_content(), embedded());
  CHECK(learner.sees("heading", "What comes first?"));
  CHECK(learner.sees("heading", "What comes second?"));
  learner.open("#/read/second");
  CHECK(learner.sees("heading", "What comes second?"));
  CHECK_FALSE(learner.sees("heading", "What comes first?"));
  CHECK_FALSE(learner.reads("An introduction to the sample."));
  CHECK_FALSE(learner.sees("button", "Hide answers"));
}

TEST_CASE("in a frame the page is as high as its content, however high the window is") {
  Learner low(test::shared_content(), embedded(), {700, 100});
  low.open("#/read/second");
  Learner high(test::shared_content(), embedded(), {700, 20'000});
  high.open("#/read/second");
  CHECK(low.screen.scene().page_height > 100);
  CHECK(high.screen.scene().page_height == doctest::Approx(low.screen.scene().page_height));
}

TEST_CASE("the foot of a frame names the lesson, and leads to the same place in a page of its own") {
  Learner learner(test::shared_content(), embedded());
  for (const char* address : {"#/read", "#/read/second", "#/quiz/final"}) {
    learner.open(address);
    CAPTURE(address);
    CHECK(*find_attribute(learner.get("link", "Open in a full page"), "href") ==
          "https://example.org/course/" + std::string(address));
    CHECK(learner.reads("A sample lesson"));
  }
}

TEST_CASE("a frame that is asked for another lesson says so") {
  State state = embedded();
  state.wanted_lesson = "sample";
  CHECK_FALSE(Learner(test::shared_content(), state).sees("alert"));
  state.wanted_lesson = "another";
  CHECK(Learner(test::shared_content(), state).sees("alert", "The lesson “another” was asked for here."));
}

TEST_CASE("in a frame a topic is read when its end is in the part that is shown, without any scrolling") {
  Learner learner(test::shared_content(), embedded(), {700, 5000});
  learner.open("#/read/second");
  REQUIRE(learner.screen.scene().topic_ends.size() == 1);
  const float end = learner.screen.scene().topic_ends[0].y;
  const auto is_read = [&] { return learner.screen.state().progress.read_topics.contains("second"); };
  learner.screen.notice_shown(learner.now_ms);
  CHECK_FALSE(is_read());
  learner.screen.shown(0, end - 10);
  learner.screen.notice_shown(learner.now_ms);
  CHECK_FALSE(is_read());
  learner.screen.scrolled(root_element, {0, 0}, learner.now_ms);
  CHECK_FALSE(is_read());
  learner.screen.shown(end - 300, end + 300);
  learner.screen.notice_shown(learner.now_ms);
  CHECK(is_read());
}

TEST_CASE("Share / Embed shows the link and both ways to embed this place, each with its own Copy") {
  State state;
  state.site = "https://example.org/course/";
  Learner learner(test::shared_content(), state);
  learner.open("#/read/second");
  learner.press("button", "Share / Embed");
  CHECK(learner.sees("dialog"));
  CHECK(*find_attribute(learner.get("dialog"), "aria-modal") == "true");
  CHECK(learner.sees("heading", "Share or embed"));
  const ElementId dialog = learner.get("dialog").id;
  const std::string text = test::text_of(learner.elements(), dialog);
  CHECK(text.find("https://example.org/course/#/read/second") != std::string::npos);
  CHECK(text.find("<lectern-lesson src=") != std::string::npos);
  CHECK(text.find("<iframe src=") != std::string::npos);
  const auto copies = test::find_all(learner.elements(), "button", "Copy");
  REQUIRE(copies.size() >= 3);
  learner.send({copies[copies.size() - 3]->id, UiEvent::Kind::activate, false, {}});
  REQUIRE(learner.effects.size() == 1);
  CHECK(std::get<CopyToClipboard>(learner.effects[0]).text == "https://example.org/course/#/read/second");
}

TEST_CASE("while a dialog is open everything under it is inert, and Escape or Close ends it") {
  for (const float width : {1280.0f, 375.0f}) {
    Learner learner(test::shared_content(), {}, {width, 800});
    if (width < measure::wide_from) learner.press("button", "Contents");
    learner.press("button", "Share / Embed");
    const auto is_inert = [&](const Element& element) { return find_attribute(element, "inert") != nullptr; };
    for (const Element& element : learner.elements()) {
      if (element.parent != root_element) continue;
      CHECK(is_inert(element) == (element.id != learner.get("dialog").id));
    }
    learner.send({learner.get("dialog").id, UiEvent::Kind::dismiss, false, {}});
    CHECK_FALSE(learner.sees("dialog"));
    // The open contents of a narrow screen cover the text in their turn.
    const bool is_covered = width < measure::wide_from;
    CHECK(std::ranges::any_of(learner.elements(), is_inert) == is_covered);
    CHECK(is_inert(learner.get("main")) == is_covered);
    CHECK_FALSE(is_inert(learner.get("navigation", "Contents")));
    learner.press("button", "Share / Embed");
    learner.press("button", "Close");
    CHECK_FALSE(learner.sees("dialog"));
  }
}
