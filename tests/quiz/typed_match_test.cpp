#include "quiz/typed_match.h"

#include <doctest/doctest.h>

namespace lectern {
namespace {

TEST_CASE("what is typed to the letter matches, anything else does not") {
  for (const char* text : {"a", "[1, 2]", "a\n  b", "- a\n- b", "a\tb", "—", "\t"}) CHECK(matches_typed(text, text));
  CHECK_FALSE(matches_typed("a", ""));
  CHECK_FALSE(matches_typed("a", "ab"));
  CHECK_FALSE(matches_typed("ab", "a"));
  CHECK_FALSE(matches_typed("a b", "ab"));
  CHECK_FALSE(matches_typed("a", "A"));
}

TEST_CASE("a tab that is accepted is any spaces and tabs, inside a line and at its beginning") {
  for (const char* typed : {"a\tb", "a b", "a    b", "a \t b", "a\u00A0\u00A0b", "a       b"}) {
    CHECK(matches_typed("a\tb", typed));
  }
  CHECK(matches_typed("a \t b", "a b"));
  CHECK(matches_typed("all:\n\techo", "all:\n        echo"));
  CHECK(matches_typed("\ta", " a"));
  CHECK_FALSE(matches_typed("a\tb", "ab"));
  CHECK_FALSE(matches_typed("a\tb", "a\nb"));
  CHECK_FALSE(matches_typed("\ta", "a"));
}

TEST_CASE("spaces that are accepted are as many spaces, and no tab") {
  CHECK_FALSE(matches_typed("a b", "a  b"));
  CHECK_FALSE(matches_typed("a  b", "a b"));
  CHECK_FALSE(matches_typed("a b", "a\tb"));
  CHECK_FALSE(matches_typed("a\tb c", "a\tb  c"));
}

TEST_CASE("a dash is one to three hyphens, on either side") {
  for (const char* dash : {"—", "–", "―", "-", "--", "---"}) {
    CHECK(matches_typed("a—b", std::string("a") + dash + "b"));
    CHECK(matches_typed(std::string("a") + dash + "b", "a–b"));
  }
  CHECK(matches_typed("--------", "————"));
  CHECK(matches_typed("-1 - -2", "−1 – −2"));
  CHECK(matches_typed("--x", "—x"));
  CHECK_FALSE(matches_typed("----", "—"));
  CHECK_FALSE(matches_typed("a—b", "ab"));
  CHECK_FALSE(matches_typed("a—b", "a----b"));
}

TEST_CASE("hyphens count where there is no dash") {
  CHECK_FALSE(matches_typed("a--b", "a-b"));
  CHECK_FALSE(matches_typed("-", "--"));
  CHECK_FALSE(matches_typed("a - b", "a -b"));
}

TEST_CASE("single and double quotes are not the same") {
  CHECK(matches_typed("{'a': \"b\"}", "{‘a’: “b”}"));
  CHECK_FALSE(matches_typed("'a'", "\"a\""));
  CHECK_FALSE(matches_typed("''", "\""));
}

}  // namespace
}  // namespace lectern
