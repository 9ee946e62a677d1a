// What the page around ours is told, and what it may change.
#include <doctest/doctest.h>

#include "support/app.h"

using namespace lectern;

namespace {

test::App embedded_app() {
  test::App app;
  app.state.embedded = true;
  return app;
}

}  // namespace

TEST_CASE("a page that listens is told at once how far the learner is, and again whenever that changes") {
  test::App app = embedded_app();
  app(ReachEndOfTopic{"first"});
  CHECK(app.of<TellProgress>().empty());
  app(HostListens{});
  REQUIRE(app.of<TellProgress>().size() == 1);
  CHECK(app.of<TellProgress>()[0].standing == Standing{1, 2, 0, 0, 7});
  app(ReachEndOfTopic{"first"});
  CHECK(app.of<TellProgress>().empty());
  app(TickOption{"final", "final-one", 1, true});
  CHECK(app.of<TellProgress>().empty());
  app(CheckAnswer{"final", "final-one"});
  REQUIRE(app.of<TellProgress>().size() == 1);
  CHECK(app.of<TellProgress>()[0].standing == Standing{1, 2, 1, 1, 7});
  app(HostListens{});
  CHECK(app.of<TellProgress>().size() == 1);
}

TEST_CASE("a page that listens hears of no step back when a quiz or a question is taken up again") {
  test::App app = embedded_app();
  app(HostListens{});
  app.answer("", "first-one", 1);
  app.answer("final", "final-one", 1);
  app(AdvanceQuiz{"final"});
  app.answer("final", "final-two", 0);
  app(AdvanceQuiz{"final"});
  CHECK(standing_of(app.content.lesson, app.state) == Standing{0, 2, 3, 2, 7});
  app(RestartQuiz{"final"});
  CHECK(app.of<TellProgress>().empty());
  app(RetryQuestion{"first-one"});
  CHECK(app.of<TellProgress>().empty());
  app.answer("final", "final-one", 0);
  CHECK(standing_of(app.content.lesson, app.state) == Standing{0, 2, 3, 1, 7});
}

TEST_CASE("what the lesson has no more counts nowhere") {
  test::App app;
  app.state.progress.read_topics = {"first", "second", "gone", "renamed"};
  for (const char* id : {"gone", "first-one", "final-one"})
    app.state.progress.last_checks[id] = {"old", {}, true, true};
  CHECK(standing_of(app.content.lesson, app.state) == Standing{2, 2, 0, 0, 7});
}

TEST_CASE("a page that listens is told the result of a quiz once, when it ends") {
  test::App app = embedded_app();
  app(HostListens{});
  app.answer("final", "final-one", 1);
  app(AdvanceQuiz{"final"});
  CHECK(app.of<TellResult>().empty());
  app.answer("final", "final-two", 0);
  app(AdvanceQuiz{"final"});
  REQUIRE(app.of<TellResult>().size() == 1);
  CHECK(app.of<TellResult>()[0].quiz == "final");
  CHECK(app.of<TellResult>()[0].score == Score{1, 2});
  app(AdvanceQuiz{"final"});
  CHECK(app.of<TellResult>().empty());
}

TEST_CASE("a page that does not listen is told nothing") {
  test::App app = embedded_app();
  for (const char* question : {"final-one", "final-two"}) {
    app.answer("final", question, 1);
    CHECK(app.of<TellProgress>().empty());
    app(AdvanceQuiz{"final"});
    CHECK(app.of<TellResult>().empty());
  }
}

TEST_CASE("the other page's theme holds in its frame, and nothing of it is kept") {
  test::App app = embedded_app();
  app(ChooseTheme{ThemeChoice::light});
  app(FollowHostTheme{ThemeChoice::dark});
  CHECK(app.effects.empty());
  CHECK(theme_of(app.state) == ThemeChoice::dark);
  CHECK(settings_of(app.state).theme == ThemeChoice::light);
  app(FollowHostTheme{ThemeChoice::system});
  CHECK(theme_of(app.state) == ThemeChoice::system);
}

TEST_CASE("the dialog takes the focus, gives it back, and goes when the address changes") {
  test::App app = embedded_app();
  app(OpenDialog{Dialog::share});
  CHECK(app.state.dialog == Dialog::share);
  REQUIRE(app.of<FocusAnchor>().size() == 1);
  CHECK(app.of<FocusAnchor>()[0].anchor == Anchor{Anchor::Kind::dialog});
  app(CloseDialog{});
  CHECK(app.state.dialog == Dialog::none);
  CHECK(app.of<ReturnFocus>().size() == 1);
  app(CloseDialog{});
  CHECK(app.effects.empty());
  app(OpenDialog{Dialog::share});
  app(OpenAddress{"#/settings"});
  CHECK(app.state.dialog == Dialog::none);
}
