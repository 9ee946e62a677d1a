#include "search/fold.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "base/unicode.h"

namespace lectern {
namespace {

std::string fold(std::string_view text) {
  return SearchFolding().fold(text);
}

std::string encoded(char32_t value) {
  std::string text;
  append_code_point(text, value);
  return text;
}

TEST_CASE("neither case nor marks count, in any script") {
  CHECK(fold("AZ az 09 _") == "az az 09 _");
  CHECK(fold("ŠABLONY Ődül Ệ Łańcuchy ØRSTED Đà Ñ") == "sablony odul e lancuchy orsted da n");
  CHECK(fold("ΚΛΆΣΗΣ κλάσης ᾼ") == "κλασησ κλασησ α");
  CHECK(fold("ЁЛКА Йод Ґ") == fold("елка иод ґ"));
  CHECK(fold("שָׁלוֹם") == "שלום");
  CHECK(fold("مُحَمَّد مـحـمد أحمد") == "محمد محمد احمد");
  CHECK(fold("Ա Ꭰ Ა 𐐀") == "ա ꭰ ა 𐐨");
}

TEST_CASE("letters with a stroke and ligatures are read as plain letters") {
  CHECK(fold("Straße STRASSE ẞ") == "strasse strasse ss");
  CHECK(fold("İstanbul ISPARTA ısı") == "istanbul isparta isi");
  CHECK(fold("ﬁn ﬃ ﬄ ﬆ Œuvre Ærø Ĳ ŉ") == "fin ffi ffl st oeuvre aero ij ʼn");
  CHECK(fold("ħŧƶ") == "htz");
}

TEST_CASE("width does not count") {
  CHECK(fold("ＡＢｃ１２") == "abc12");
  CHECK(fold("ｶﾞｷﾞ ﾊﾟ ｰ") == fold("ガギ パ ー"));
}

TEST_CASE("signs that a script spells with stay") {
  CHECK(fold("हिन्दी") == "हिन्दी");
  CHECK(fold("ภาษาไทย") == "ภาษาไทย");
  CHECK(fold("か") != fold("が"));
  CHECK(fold("தமிழ்") != fold("தமழ"));
}

TEST_CASE("what nobody sees is not there") {
  CHECK(fold("asyn\u00ADchro\u200Bnous\u2060 me\u200Dta\u200Cclass\uFEFF") == "asynchronous metaclass");
}

TEST_CASE("composed and decomposed text folds alike, at every code point") {
  for (char32_t value = 0; value < 0x110000; ++value) {
    const CodePointParts parts = parts_of(value);
    if (!parts) continue;
    const std::string taken_apart = encoded(parts.first) + (parts.second ? encoded(parts.second) : "");
    REQUIRE(fold(encoded(value)) == fold(taken_apart));
  }
}

TEST_CASE("folding twice is folding once, at every code point") {
  SearchFolding folding;
  for (char32_t value = 0; value < 0x110000; ++value) {
    const std::string folded = folding.fold(encoded(value));
    REQUIRE(folding.fold(folded) == folded);
  }
}

TEST_CASE("letters that are remembered in one place do not take each other's") {
  SearchFolding folding;
  CHECK(folding.fold("Ā\u0500Ā\u0500") == "aԁaԁ");
  CHECK(folding.fold("\u0500") == "ԁ");
}

TEST_CASE("a place in folded text is that of the letter it comes from") {
  SearchFolding folding;
  const std::string source = "x\u00ADÉ e\u0301 ẞ ﬃ 한b";
  const std::string folded = folding.fold(source);
  CHECK(folded == "xe e ss ffi \u1112\u1161\u11ABb");
  const auto rest_at = [&](std::string_view of_folded) {
    return source.substr(folding.place_in_source(source, folded.find(of_folded)));
  };
  CHECK(rest_at("e e") == "É e\u0301 ẞ ﬃ 한b");
  CHECK(rest_at("e ss") == "e\u0301 ẞ ﬃ 한b");
  CHECK(rest_at("s ") == "ẞ ﬃ 한b");
  CHECK(rest_at("fi") == "ﬃ 한b");
  CHECK(rest_at("b") == "b");
  CHECK(folding.place_in_source(source, folded.size()) == source.size());
}

TEST_CASE("text that is not UTF-8 is folded to text that is") {
  CHECK(fold("A\xFF\xC3") == "a\uFFFD\uFFFD");
}

}  // namespace
}  // namespace lectern
