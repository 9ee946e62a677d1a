#include "base/unicode.h"

#include <doctest/doctest.h>

#include <string>

#include "base/unicode_tables.h"

using namespace lectern;

namespace {

// The whole canonical decomposition.
std::u32string decomposed(char32_t value) {
  const CodePointParts parts = parts_of(value);
  if (!parts) return std::u32string(1, value);
  return decomposed(parts.first) + (parts.second ? decomposed(parts.second) : std::u32string());
}

}  // namespace

TEST_CASE("letters with marks are made of letters and marks, in every script") {
  CHECK(decomposed(U'é') == U"e\u0301");
  CHECK(decomposed(U'Ệ') == U"E\u0323\u0302");
  CHECK(decomposed(U'ǖ') == U"u\u0308\u0304");
  CHECK(decomposed(U'ᾷ') == U"α\u0342\u0345");
  CHECK(decomposed(U'й') == U"и\u0306");
  CHECK(decomposed(U'\uFB49') == U"\u05E9\u05BC");
  CHECK(decomposed(U'آ') == U"\u0627\u0653");
  CHECK(decomposed(U'\u0929') == U"\u0928\u093C");
  CHECK(decomposed(U'が') == U"か\u3099");
  CHECK(decomposed(U'\U0001D160') == U"\U0001D158\U0001D165\U0001D16E");
}

TEST_CASE("a sign that is another one is made of that") {
  CHECK(decomposed(U'\u212B') == U"A\u030A");
  CHECK(decomposed(U'\u2126') == U"Ω");
  CHECK(decomposed(U'\u037E') == U";");
  CHECK(decomposed(U'\u2001') == U"\u2003");
}

TEST_CASE("what has no parts is whole") {
  for (const char32_t value : {U'\0', U'a', U'\u00BF', U'ł', U'ß', U'א', U'中', U'\u1100', U'\uD7A4', U'\u0301'}) {
    CHECK_FALSE(parts_of(value));
  }
  CHECK_FALSE(parts_of(0x10FFFF));
}

TEST_CASE("a syllable of Hangul is made of two or three letters") {
  CHECK(decomposed(U'가') == U"\u1100\u1161");
  CHECK(decomposed(U'한') == U"\u1112\u1161\u11AB");
  CHECK(decomposed(U'힣') == U"\u1112\u1175\u11C2");
}

TEST_CASE("every letter has its lower case, in every script") {
  CHECK(lower_case_of(U'A') == U'a');
  CHECK(lower_case_of(U'Ł') == U'ł');
  CHECK(lower_case_of(U'Ǳ') == U'ǳ');
  CHECK(lower_case_of(U'ǲ') == U'ǳ');
  CHECK(lower_case_of(U'Σ') == U'σ');
  CHECK(lower_case_of(U'Я') == U'я');
  CHECK(lower_case_of(U'Ђ') == U'ђ');
  CHECK(lower_case_of(U'Љ') == U'љ');
  CHECK(lower_case_of(U'Ա') == U'ա');
  CHECK(lower_case_of(U'\u1C90') == U'\u10D0');
  CHECK(lower_case_of(U'\uAB70') == lower_case_of(U'\u13A0'));
  CHECK(lower_case_of(U'\U00010400') == U'\U00010428');
  CHECK(lower_case_of(U'\U0001E921') == U'\U0001E943');
}

TEST_CASE("letters that only capitals tell from each other are one") {
  CHECK(lower_case_of(U'ς') == U'σ');
  CHECK(lower_case_of(U'ſ') == U's');
  CHECK(lower_case_of(U'ı') == U'i');
  CHECK(lower_case_of(U'µ') == U'μ');
  CHECK(lower_case_of(U'ẞ') == U'ß');
}

TEST_CASE("lower case is its own lower case, and other signs stay") {
  for (char32_t value = 0; value < 0x110000; ++value) {
    const char32_t lower = lower_case_of(value);
    if (!parts_of(value)) REQUIRE(lower_case_of(lower) == lower);
  }
  for (const char32_t value : {U'\0', U'0', U'@', U'[', U'ª', U'中', U'ऄ', U'\U0001F600'})
    CHECK(lower_case_of(value) == value);
}

TEST_CASE("accents, points and vowel signs of alphabets are marks; signs that a script spells with are none") {
  for (const char32_t value :
       {U'\u0301', U'\u0338', U'\u0345', U'\u0483', U'\u05B0', U'\u064B', U'\u0670', U'\u20D7'}) {
    CHECK(is_mark(value));
  }
  // Virama, nukta, vowel signs of Devanagari, Tamil and Thai, a tone mark, the marks of kana.
  for (const char32_t value : {U'\u094D', U'\u093C', U'\u093F', U'\u0BBE', U'\u0E38', U'\u0E48', U'\u3099', U'a'}) {
    CHECK_FALSE(is_mark(value));
  }
}

TEST_CASE("what nobody sees is invisible; spaces are not") {
  for (const char32_t value : {U'\u00AD', U'\u200B', U'\u200C', U'\u200D', U'\u200F', U'\u2060', U'\u2069', U'\u061C',
                               U'\uFE0F', U'\uFEFF', U'\u3164', U'\U000E0061'}) {
    CHECK(is_invisible(value));
  }
  for (const char32_t value : {U' ', U'\u00A0', U'\u2003', U'\u3000', U'-', U'\u0301'})
    CHECK_FALSE(is_invisible(value));
}

TEST_CASE("punctuation is that of every script") {
  for (const char32_t value : {U'“', U'…', U'—', U'،', U'؟', U'।', U'。', U'「', U'·', U'־', U'\u00A0'}) {
    CHECK(is_punctuation(value));
  }
  for (const char32_t value : {U'é', U'я', U'中', U'ー', U'\u0E48', U'\u094D', U'€'})
    CHECK_FALSE(is_punctuation(value));
}

TEST_CASE("each table is sorted and has no entry twice") {
  const auto is_sorted = [](const auto& entries) {
    for (std::size_t i = 1; i < entries.size(); ++i) {
      if (entries[i].first <= entries[i - 1].first) return false;
    }
    return true;
  };
  CHECK(is_sorted(decompositions.runs));
  CHECK(is_sorted(readings.runs));
  CHECK(is_sorted(lower_cases));
  CHECK(is_sorted(marks));
  CHECK(is_sorted(invisibles));
  CHECK(is_sorted(punctuation));
}
