#include "ui/bidi.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace lectern;

namespace {

// A line as it is seen from the left. In `text` capitals stand for Hebrew letters, and lower-case ones for Latin.
std::string seen(std::string_view text, std::uint8_t base = 0) {
  std::vector<BidiClass> classes;
  for (const char byte : text) {
    const auto value = static_cast<char32_t>(static_cast<unsigned char>(byte));
    classes.push_back(byte >= 'A' && byte <= 'Z' ? BidiClass::right : bidi_class(value));
  }
  std::string line;
  const auto levels = bidi_levels(classes, base);
  for (const std::size_t place : visual_order(levels)) {
    const auto value = static_cast<char32_t>(static_cast<unsigned char>(text[place]));
    line += static_cast<char>(levels[place] % 2 != 0 ? mirrored(value) : value);
  }
  return line;
}

}  // namespace

TEST_CASE("text from left to right stays as it is") {
  CHECK(seen("say (so) 3.14, twice!") == "say (so) 3.14, twice!");
}

TEST_CASE("words from right to left change places among themselves") {
  CHECK(seen("he said SHALOM OLAM to me") == "he said MALO MOLAHS to me");
  CHECK(seen("SHALOM OLAM", 1) == "MALO MOLAHS");
}

TEST_CASE("in a paragraph from right to left the Latin words keep their own order") {
  CHECK(seen("SHALOM hello world OLAM", 1) == "MALO hello world MOLAHS");
}

TEST_CASE("a number keeps its digits in order, and stands after the words it follows") {
  CHECK(seen("car SHALOM 123 end") == "car 123 MOLAHS end");
  CHECK(seen("SHALOM 3.14 OLAM", 1) == "MALO 3.14 MOLAHS");
  CHECK(seen("SHALOM 50% OLAM", 1) == "MALO 50% MOLAHS");
  CHECK(seen("is 42 SHALOM") == "is 42 MOLAHS");
}

TEST_CASE("brackets open towards what they enclose") {
  CHECK(seen("SHALOM (OLAM)", 1) == "(MALO) MOLAHS");
}

TEST_CASE("spaces and signs between the directions go with the paragraph") {
  CHECK(seen("a, SHALOM! b") == "a, MOLAHS! b");
  CHECK(seen("A, shalom! B", 1) == "B !shalom ,A");
}

TEST_CASE("letters have the direction of their script") {
  CHECK(bidi_class(U'é') == BidiClass::left);
  CHECK(bidi_class(U'字') == BidiClass::left);
  CHECK(bidi_class(U'א') == BidiClass::right);
  CHECK(bidi_class(U'ب') == BidiClass::arabic);
  CHECK(bidi_class(U'٣') == BidiClass::arabic_number);
  CHECK(bidi_class(U'→') == BidiClass::neutral);
  CHECK(bidi_class(U'😀') == BidiClass::neutral);
  CHECK(bidi_class(U' ') == BidiClass::neutral);
}

TEST_CASE("only text with such letters is taken for text from right to left") {
  CHECK_FALSE(has_right_to_left("plain, “quoted” – 字 😀 é"));
  CHECK(has_right_to_left("plain and שלום"));
  CHECK(has_right_to_left("ب"));
  CHECK_FALSE(has_right_to_left(""));
}
