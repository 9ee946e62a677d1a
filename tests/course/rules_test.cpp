#include "course/rules.h"

#include <doctest/doctest.h>

#include "course/inline_text.h"
#include "support/repeated.h"

using namespace lectern;

TEST_CASE("an id is lower-case letters, digits and hyphens, and begins with a letter") {
  CHECK(is_id("a"));
  CHECK(is_id("some-id-2"));
  for (const char* text : {"", "2a", "-a", "A", "a_b", "a b", "ä", "a\n"}) CHECK_FALSE(is_id(text));
}

TEST_CASE("a link goes to https, mailto or a topic") {
  CHECK(is_link("https://example.org/?a=1#b"));
  CHECK(is_link("mailto:us@example.org"));
  CHECK(is_link("#topic-id"));
}

TEST_CASE("no other link is one") {
  for (const char* text : {"", "#", "#A", "https://", "mailto:", "http://example.org", "javascript:alert(1)", "//a.b",
                           "a.md", "HTTPS://a.b", "https://a b", "https://a\n.b", " https://a.b", "data:text/html,x"}) {
    CHECK_FALSE(is_link(text));
  }
}

TEST_CASE("text is visible where more than white space and invisible characters is in it") {
  for (const char* text : {"a", " .", "\u0301", "🎉"}) CHECK(is_visible(text));
  for (const char* text : {"", " \t", "\r\n\n", "\u00A0\u3000", "\u200B\u00AD\uFEFF", "\u3164", "\x1B"}) {
    CHECK_FALSE(is_visible(text));
  }
}

TEST_CASE("a field holds 10,000 characters as a browser counts them") {
  CHECK(fits_a_field(""));
  CHECK(fits_a_field(repeated("é", 20'000)));
  CHECK_FALSE(fits_a_field(repeated("é", 20'002)));
  CHECK(fits_a_field(repeated("🎉", 20'000)));
  CHECK_FALSE(fits_a_field(repeated("🎉", 20'004)));
}

TEST_CASE("plain text has no styles, and a space for a hard break") {
  Span one;
  one.text = "one";
  one.code = true;
  one.hard_break = true;
  Span two;
  two.text = "two";
  CHECK(plain_text({one, two}) == "one two");
  CHECK(plain_text({}).empty());
}
