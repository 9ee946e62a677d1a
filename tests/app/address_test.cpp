// Addresses as they arrive: what can be recognised opens.
#include "app/address.h"

#include <doctest/doctest.h>

#include <string>

#include "app/route.h"
#include "support/app.h"
#include "support/sample_content.h"

using namespace lectern;

namespace {

Route route_to(std::string_view fragment) {
  return resolve(test::shared_content().lesson, parse_route(fragment));
}

const Route first = ReadRoute{"first"};
const Route final_check = QuizRoute{"final"};

}  // namespace

TEST_CASE("whatever trackers, chats and mails put behind an address, it opens") {
  for (const char* behind : {"?utm_source=x",
                             "&fbclid=x",
                             "&amp;a=b",
                             ";jsessionid=1",
                             "?next=/read/second",
                             "?#/read/second",
                             "#second",
                             ":~:text=a%20b",
                             "/",
                             "//",
                             "/?utm_source=x",
                             ".",
                             ",",
                             ")",
                             "]",
                             "}",
                             ">",
                             ";",
                             ":",
                             "!",
                             "?",
                             "*",
                             "**",
                             "_",
                             "-",
                             "\"",
                             "'",
                             "`",
                             "|",
                             "…",
                             "”",
                             "’",
                             "»",
                             "。",
                             "，",
                             "）",
                             "」",
                             ").",
                             ".).",
                             "\").",
                             "%29",
                             "%29.",
                             "%2E%0A",
                             "%2529",
                             "%3Futm_source=x",
                             "%20",
                             " ",
                             "\n",
                             "+and more",
                             "%20and%20more",
                             "\xE2\x80\x8B",
                             "%E2%80%8B",
                             "%",
                             "%2",
                             "%ZZ",
                             "\xFF",
                             "%FF%C0%AF"}) {
    CAPTURE(behind);
    CHECK(route_to(std::string("#/read/first") + behind) == first);
    CHECK(route_to(std::string("#first") + behind) == first);
    CHECK(route_to(std::string("#/quiz/final") + behind) == final_check);
    CHECK(route_to(std::string("#/settings") + behind) == Route(SettingsRoute{}));
    CHECK(route_to(std::string("#/progress") + behind) == Route(ProgressRoute{}));
    CHECK(route_to(std::string("#/read") + behind) == Route(ReadRoute{}));
  }
}

TEST_CASE("however an address is written, it opens") {
  for (const char* fragment : {"#/Read/First",         "#/READ/FIRST",     "#First",
                               "#/read/%66irst",       "#%2Fread%2Ffirst", "#%2fread%2ffirst",
                               "#/read%2Ffirst",       "#/read%252Ffirst", "#%252Fread%252Ffirst",
                               "#%23/read/first",      "##/read/first",    "#!/read/first",
                               "#/read//first",        "#//read/first",    "#read/first",
                               "#/read/ first",        "# /read/first",    "#\\read\\first",
                               "#/read/“first”",       "#/read/<first>",   "#/read/\xEF\xBC\xA6irst",
                               "#/read/fi\xC2\xADrst", "#/first",          "#/quiz/first"}) {
    CAPTURE(fragment);
    CHECK(route_to(fragment) == first);
  }
  for (const char* fragment : {"#Final", "#/Quiz/Final", "#/read/final", "#/final).", "#!/quiz/final"}) {
    CAPTURE(fragment);
    CHECK(route_to(fragment) == final_check);
  }
  CHECK(route_to("#/Settings/") == Route(SettingsRoute{}));
  CHECK(route_to("#settings") == Route(SettingsRoute{}));
  CHECK(route_to("#Progress.") == Route(ProgressRoute{}));
  for (const char* fragment :
       {"#?utm_source=x", "#/?utm_source=x", "#!", "#!/", "#:~:text=first", "# ", "#%", "#.", "#/read/?x=/first"}) {
    CAPTURE(fragment);
    CHECK(route_to(fragment) == Route(ReadRoute{}));
  }
}

TEST_CASE("typographic hyphens are hyphens, of whatever length") {
  for (const char* hyphen : {"‐", "‑", "–", "—", "−", "－", "%E2%80%91"}) {
    CAPTURE(hyphen);
    CHECK(route_to(std::string("#final") + hyphen + "one") == final_check);
  }
}

TEST_CASE("a question's address opens where it is asked") {
  CHECK(route_to("#/read/first-one") == first);
  CHECK(route_to("#first-one?utm_source=x") == first);
  CHECK(route_to("#/quiz/final-one") == final_check);
}

TEST_CASE("an id as it is written comes before anything that is made of it") {
  Lesson lesson;
  for (const char* id : {"read", "settings", "a", "a-", "a--b"}) lesson.topics.emplace_back().id = id;
  for (const char* id : {"read", "settings", "a", "a-", "a--b"}) {
    CAPTURE(id);
    CHECK(resolve(lesson, parse_route(std::string("#") + id)) == Route(ReadRoute{id}));
    CHECK(resolve(lesson, parse_route(std::string("#/read/") + id)) == Route(ReadRoute{id}));
  }
  CHECK(resolve(lesson, parse_route("#/settings")) == Route(SettingsRoute{}));
  CHECK(resolve(lesson, parse_route("#/read")) == Route(ReadRoute{}));
}

TEST_CASE("an address that names nothing of the lesson leads nowhere") {
  for (const char* fragment : {"#/nowhere", "#/read/firsts", "#/read/first/second", "#/read/first_one", "#/reads/first",
                               "#/quiz", "#/quiz/none", "#/progress/first", "#nothing"}) {
    CAPTURE(fragment);
    CHECK(std::holds_alternative<UnknownRoute>(route_to(fragment)));
  }
}

TEST_CASE("any bytes are an address, and give some route") {
  std::string fragment = "#";
  std::uint32_t state = 1;
  for (int length = 0; length < 2000; ++length) {
    state = state * 1664525u + 1013904223u;
    fragment += static_cast<char>(state >> 24);
    route_to(fragment);
    route_to("#/read/%" + fragment.substr(1));
  }
}

TEST_CASE("a mangled address is put right, and a right one is left alone") {
  test::App app;
  const auto corrected = [&](const char* fragment) {
    app(OpenAddress{fragment});
    const auto effects = app.of<CorrectAddress>();
    return effects.empty() ? std::string() : effects[0].fragment;
  };
  CHECK(corrected("#/Read/First).") == "#/read/first");
  CHECK(corrected("#first?utm_source=x") == "#/read/first");
  CHECK(corrected("#/read/final") == "#/quiz/final");
  CHECK(corrected("#first-one") == "#/read/first");
  CHECK(corrected("#/settings/") == "#/settings");
  CHECK(corrected("#/read?utm_source=x") == "#/read");
  for (const char* fragment : {"", "#", "#/", "#/read", "#/read/first", "#first", "#final", "#/quiz/final",
                               "#/settings", "#/nowhere?utm_source=x"}) {
    CAPTURE(fragment);
    CHECK(corrected(fragment).empty());
  }
}

TEST_CASE("a topic called top has an address of its own, for browsers take #top to the top of the page") {
  CHECK(corrected_address("#top", ReadRoute{"top"}) == "#/read/top");
  CHECK(corrected_address("#topic", ReadRoute{"topic"}) == "");
}
