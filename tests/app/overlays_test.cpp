// What lies over the page, and how it goes.
#include <doctest/doctest.h>

#include "support/app.h"

using namespace lectern;

TEST_CASE("the contents go, and the focus is on the button that opens them") {
  test::App app;
  app(ToggleContents{});
  app(Uncover{});
  CHECK_FALSE(app.state.contents_open);
  REQUIRE(app.of<FocusAnchor>().size() == 1);
  CHECK(app.of<FocusAnchor>()[0].anchor == Anchor{Anchor::Kind::contents_button});
}

TEST_CASE("a dialog goes, and the focus is where it was before") {
  test::App app;
  app(OpenDialog{Dialog::reset});
  app(Uncover{});
  CHECK(app.state.dialog == Dialog::none);
  CHECK(app.of<ReturnFocus>().size() == 1);
  CHECK(app.of<FocusAnchor>().empty());
}

TEST_CASE("a dialog over the contents goes with them, and the focus is where both began") {
  test::App app;
  app(ToggleContents{});
  app(OpenDialog{Dialog::share});
  app(Uncover{});
  CHECK(app.state.dialog == Dialog::none);
  CHECK_FALSE(app.state.contents_open);
  CHECK(app.of<ReturnFocus>().empty());
  CHECK(app.of<FocusAnchor>().size() == 1);
}

TEST_CASE("where nothing lies over the page nothing goes") {
  test::App app;
  const State before = app.state;
  app(Uncover{});
  CHECK(app.state == before);
  CHECK(app.effects.empty());
}
