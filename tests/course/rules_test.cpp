#include "course/rules.h"

#include <doctest/doctest.h>

#include "course/inline_text.h"

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
