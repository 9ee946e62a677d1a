#include "base/text.h"

#include <doctest/doctest.h>

using namespace lectern;

namespace {

std::string encoded(char32_t value) {
  std::string text;
  append_code_point(text, value);
  return text;
}

}  // namespace

TEST_CASE("code points survive being written and read") {
  for (const char32_t value :
       {U'\0', U'a', U'\x7F', U'\x80', U'\x7FF', U'\x800', U'\xD7FF', U'\xE000', U'\xFFFF', U'\x10000', U'\x10FFFF'}) {
    const std::string text = encoded(value);
    const CodePoint point = code_point_at(text, 0);
    CHECK(point.value == value);
    CHECK(point.length == text.size());
    CHECK(is_valid_utf8(text));
  }
}

TEST_CASE("what is no scalar value is written as the replacement character") {
  CHECK(encoded(0xD800) == "\uFFFD");
  CHECK(encoded(0x110000) == "\uFFFD");
}

TEST_CASE("bytes that are not UTF-8 read as one replacement character each") {
  // Stray continuation, cut-off sequence, too long a form, surrogate, beyond the end, never used.
  for (const char* text :
       {"\x80", "\xE2\x82", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF"}) {
    CHECK_FALSE(is_valid_utf8(text));
    CHECK(code_point_at(text, 0).value == 0xFFFD);
    CHECK(code_point_at(text, 0).length == 1);
  }
}

TEST_CASE("a replacement character that is written in the text is valid") {
  CHECK(is_valid_utf8("\uFFFD"));
}

TEST_CASE("trimming takes ASCII white space from both ends only") {
  CHECK(trim(" \t\r\na b\n ") == "a b");
  CHECK(trim(" \n").empty());
  CHECK(trim("").empty());
  CHECK(trim("\u00A0a") == "\u00A0a");
}

TEST_CASE("splitting gives one part more than there are separators") {
  CHECK(split("a,b,,c", ',') == std::vector<std::string_view>{"a", "b", "", "c"});
  CHECK(split("", ',') == std::vector<std::string_view>{""});
  CHECK(split(",", ',') == std::vector<std::string_view>{"", ""});
}

TEST_CASE("lower case of ASCII leaves other letters alone") {
  CHECK(ascii_lower_case("AZ az @[ 09 Ä Ω") == "az az @[ 09 Ä Ω");
}

TEST_CASE("places in a sentence are filled with values, others stay") {
  CHECK(fill("{0} of {1}", {"2", "3"}) == "2 of 3");
  CHECK(fill("{1}{0}{1}", {"a", "b"}) == "bab");
  CHECK(fill("{0} {2} {x} {", {"a"}) == "a {2} {x} {");
  CHECK(fill("{0}", {"{0}"}) == "{0}");
}
