#include "app/share.h"

#include <doctest/doctest.h>

#include "support/sample_content.h"

using namespace lectern;

namespace {

Share share_at(Route route, std::string site = "https://example.org/course/") {
  State state;
  state.site = std::move(site);
  state.route = std::move(route);
  return share_of(test::shared_content().lesson, state);
}

}  // namespace

TEST_CASE("a topic is shared by its address, and embedded alone") {
  const Share share = share_at(ReadRoute{"second"});
  CHECK(share.link == "https://example.org/course/#/read/second");
  CHECK(share.element ==
        "<script src=\"https://example.org/course/embed.js\" async></script>\n"
        "<lectern-lesson src=\"https://example.org/course/\" lesson=\"sample\" topic=\"second\"></lectern-lesson>");
  CHECK(share.frame ==
        "<iframe src=\"https://example.org/course/?embed#/read/second\" title=\"What comes second?\"\n"
        "  width=\"100%\" height=\"600\" loading=\"lazy\" allow=\"clipboard-write; fullscreen\"></iframe>");
}

TEST_CASE("a quiz is shared as a quiz") {
  const Share share = share_at(QuizRoute{"final"});
  CHECK(share.link == "https://example.org/course/#/quiz/final");
  CHECK(share.element.find(" quiz=\"final\">") != std::string::npos);
  CHECK(share.frame.find("?embed#/quiz/final\" title=\"Final check\"") != std::string::npos);
}

TEST_CASE("anywhere else the whole lesson is shared") {
  for (const Route& route : {Route(ReadRoute{}), Route(ProgressRoute{}), Route(UnknownRoute{"/x"})}) {
    const Share share = share_at(route);
    CHECK(share.link == "https://example.org/course/");
    CHECK(share.element.find(" lesson=\"sample\"></lectern-lesson>") != std::string::npos);
    CHECK(share.frame.find("?embed\" title=\"A sample lesson\"") != std::string::npos);
  }
}

TEST_CASE("the script stands beside the page, whatever the page is called, and an address cannot leave its attribute") {
  const Share share = share_at(ReadRoute{}, "https://example.org/a&b/index.html");
  CHECK(share.link == "https://example.org/a&b/index.html");
  CHECK(share.element.starts_with("<script src=\"https://example.org/a&amp;b/embed.js\""));
  CHECK(share.element.find("src=\"https://example.org/a&amp;b/index.html\"") != std::string::npos);
}
