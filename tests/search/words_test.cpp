#include "search/words.h"

#include <doctest/doctest.h>

namespace lectern {
namespace {

using Words = std::vector<std::string_view>;

constexpr std::size_t nowhere = std::string_view::npos;

TEST_CASE("a query's words are its runs of letters, digits and underscores") {
  CHECK(words_of("the gil") == Words{"the", "gil"});
  CHECK(words_of("asyncio.gather()") == Words{"asyncio", "gather"});
  CHECK(words_of("copy-on-write, py3.14?") == Words{"copy", "on", "write", "py3", "14"});
  CHECK(words_of("lru_cache __slots__") == Words{"lru_cache", "__slots__"});
  CHECK(words_of("größe – “метакласс”…") == Words{"größe", "метакласс"});
  CHECK(words_of("全局解释器锁，线程") == Words{"全局解释器锁", "线程"});
}

TEST_CASE("a word that comes twice counts once") {
  CHECK(words_of("gil, gil GIL") == Words{"gil", "GIL"});
}

TEST_CASE("spaces, punctuation and underscores alone are no words") {
  for (const char* query : {"", " ", "?!", "_", "__ _", "…—“”", "\xFF\xC3", "→ ≤ ×"}) CHECK(words_of(query).empty());
}

TEST_CASE("a word is found at its beginning only") {
  CHECK(find_word("the generator", "gen") == 4);
  CHECK(find_word("the generator", "generator") == 4);
  CHECK(find_word("the generator", "rator") == nowhere);
  CHECK(find_word("regenerate, generate", "gen") == 12);
  CHECK(find_word("", "gen") == nowhere);
}

TEST_CASE("a part of an identifier is a word too") {
  CHECK(find_word("@lru_cache", "lru_cache") == 1);
  CHECK(find_word("@lru_cache", "cache") == 5);
  CHECK(find_word("use __slots__", "__slots__") == 4);
  CHECK(find_word("use __slots__", "slots") == 6);
  CHECK(find_word("asyncio.gather", "gather") == 8);
  CHECK(find_word("initialise", "__init__") == nowhere);
}

TEST_CASE("words begin after letters that are not ASCII as well") {
  CHECK(find_word("метакласс", "класс") == nowhere);
  CHECK(find_word("это класс", "класс") == 7);
  CHECK(find_word("“gil”", "gil") == 3);
  CHECK(find_word("naïve", "ve") == nowhere);
}

TEST_CASE("in scripts without spaces a word begins everywhere") {
  CHECK(find_word("全局解释器锁", "解释器") == 6);
  CHECK(find_word("使用gil的", "gil") == 6);
}

TEST_CASE("text of any bytes is searched") {
  CHECK(find_word("\xFF\x80\x80\x80\x80gil", "gil") == 5);
  CHECK(find_word("\x80gil", "gil") == 1);
}

}  // namespace
}  // namespace lectern
