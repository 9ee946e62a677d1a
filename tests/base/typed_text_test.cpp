#include "base/typed_text.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "base/unicode.h"

using namespace lectern;

namespace {

std::string encoded(std::u32string_view points) {
  std::string text;
  for (const char32_t point : points) append_code_point(text, point);
  return text;
}

// The canonical decomposition of `value`, in canonical order as the tables give it.
std::u32string decomposed(char32_t value) {
  const CodePointParts parts = parts_of(value);
  if (!parts) return std::u32string(1, value);
  return decomposed(parts.first) + (parts.second ? decomposed(parts.second) : std::u32string());
}

}  // namespace

TEST_CASE("composed and decomposed text is the same, at every code point") {
  for (char32_t value = 0; value < 0x110000; ++value) {
    if (!parts_of(value)) continue;
    REQUIRE(fold_typed(encoded({&value, 1})) == fold_typed(encoded(decomposed(value))));
  }
}

TEST_CASE("marks of a letter count in whichever order they were typed") {
  CHECK(fold_typed("e\u0323\u0302") == fold_typed("ệ"));
  CHECK(fold_typed("e\u0302\u0323") == fold_typed("ệ"));
  CHECK(fold_typed("ê\u0323") == fold_typed("ẹ\u0302"));
  CHECK(fold_typed("e\u0301") != fold_typed("e\u0300"));
  CHECK(fold_typed("e\u0301a") != fold_typed("ea\u0301"));
}

TEST_CASE("folding twice is folding once, at every code point") {
  for (char32_t value = 0; value < 0x110000; ++value) {
    const std::string text = encoded(std::u32string{U'a', value, U'b'});
    const std::string folded = fold_typed(text);
    REQUIRE(fold_typed(folded) == folded);
  }
}

TEST_CASE("every kind of space is a space, and a tab is a tab") {
  for (const char* space : {"\u00A0", "\u1680", "\u2000", "\u2007", "\u200A", "\u202F", "\u205F", "\u3000", "\u2028",
                            "\u2029", "\u0085", "\v", "\f", "\u2800"}) {
    CHECK(fold_typed(std::string("a") + space + "b") == "a b");
  }
  CHECK(fold_typed("a\tb") == "a\tb");
}

TEST_CASE("space at line ends and empty lines at the end are gone, others stay") {
  CHECK(fold_typed("  a \t\n\n b\u00A0\n \n\n") == "  a\n\n b");
  CHECK(fold_typed("\n a") == "\n a");
  CHECK(fold_typed("a  b") == "a  b");
}

TEST_CASE("a line ends as on any system") {
  CHECK(fold_typed("a\r\nb\rc\n\rd\r\n") == "a\nb\nc\n\nd");
}

TEST_CASE("quotes are straight") {
  CHECK(fold_typed("‘a’ ‚b‛ ‹c› ′d‵ ´e ʼf ＇g") == "'a' 'b' 'c' 'd' 'e 'f 'g");
  CHECK(fold_typed("“a” „b‟ «c» ″d‶ ＂e 〝f〞") == "\"a\" \"b\" \"c\" \"d\" \"e \"f\"");
}

TEST_CASE("hyphens and the minus sign are hyphens, dashes are one dash") {
  CHECK(fold_typed("\u2010 \u2011 \u2012 \u2212 \uFE63 \uFF0D") == "- - - - - -");
  CHECK(fold_typed("\u2013 \u2014 \u2015 \uFE58") == "— — — —");
  CHECK(fold_typed("--") == "--");
}

TEST_CASE("dots and full-width forms are those of ASCII") {
  CHECK(fold_typed("… ‥ ․") == "... .. .");
  CHECK(fold_typed("（１，２）［ａ］＝Ｚ～！") == "(1,2)[a]=Z~!");
  CHECK(fold_typed("a、b。") == "a,b.");
}

TEST_CASE("what nobody sees is not there") {
  CHECK(fold_typed("\uFEFFa\u00ADb\u200Bc\u200Dd\u2060e\u202Af\uFE0Fg") == "abcdefg");
  CHECK(fold_typed(std::string("a\0\x1B\x7F\u009F b", 8)) == "a b");
}

TEST_CASE("text of which nothing is seen is empty") {
  for (const char* text :
       {"", " ", "\n\n", "\r", " \t\r\n\u00A0\n", "\u200B", "\uFEFF\u00AD", "\u3164", "\u2800", "\x1B"}) {
    CHECK(fold_typed(text).empty());
  }
}

TEST_CASE("case and letters of their own stay") {
  CHECK(fold_typed("Aa ß ł ı İ") == "Aa ß ł ı I\u0307");
}

TEST_CASE("bytes that are not UTF-8 read as replacement characters") {
  CHECK(fold_typed("a\xC3") == "a\uFFFD");
}
