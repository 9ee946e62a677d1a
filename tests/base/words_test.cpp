#include "base/words.h"

#include <doctest/doctest.h>

#include "base/text.h"

using namespace lectern;

TEST_CASE("every word has a text, which is valid UTF-8 without white space around it") {
  for (int i = 0; i < static_cast<int>(Word::count_); ++i) {
    const std::string_view text = word(static_cast<Word>(i));
    CAPTURE(i);
    CHECK_FALSE(text.empty());
    CHECK(is_valid_utf8(text));
    CHECK(trim(text) == text);
  }
}
