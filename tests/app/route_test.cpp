#include "app/route.h"

#include <doctest/doctest.h>

#include "app/update.h"
#include "support/sample_content.h"

using namespace lectern;

TEST_CASE("an empty address is the lesson") {
  for (const char* fragment : {"", "#", "#/", "#/read", "#/read/"}) {
    CAPTURE(fragment);
    CHECK(parse_route(fragment) == Route(ReadRoute{}));
  }
}

TEST_CASE("every route reads back from its own address") {
  for (const Route& route : {Route(ReadRoute{}), Route(ReadRoute{"slots"}), Route(QuizRoute{"final"}),
                             Route(ProgressRoute{}), Route(SettingsRoute{})}) {
    CHECK(parse_route(to_fragment(route)) == route);
  }
}

TEST_CASE("a link of the plain page opens the same topic") {
  CHECK(parse_route("#slots") == Route(ReadRoute{"slots"}));
}

TEST_CASE("an address that no route has is unknown, and keeps what was asked for") {
  for (const char* fragment : {"/nowhere", "/quiz", "/quiz/", "/progress/more", "/read/a/b", "//"}) {
    CAPTURE(fragment);
    CHECK(parse_route(fragment) == Route(UnknownRoute{fragment}));
  }
}

TEST_CASE("a route to something the lesson has not is unknown") {
  const Content content = test::sample_content();
  CHECK(resolve(content.lesson, ReadRoute{"first"}) == Route(ReadRoute{"first"}));
  CHECK(resolve(content.lesson, ReadRoute{"third"}) == Route(UnknownRoute{"/read/third"}));
  CHECK(resolve(content.lesson, QuizRoute{"third"}) == Route(UnknownRoute{"/quiz/third"}));
}

TEST_CASE("a plain link to a quiz opens the quiz") {
  const Content content = test::sample_content();
  CHECK(resolve(content.lesson, parse_route("#final")) == Route(QuizRoute{"final"}));
}
