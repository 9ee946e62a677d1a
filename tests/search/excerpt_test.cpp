#include "search/excerpt.h"

#include <doctest/doctest.h>

#include "base/text.h"

namespace lectern {
namespace {

std::string repeated(const std::string& part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

std::size_t characters_in(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).length) ++count;
  return count;
}

TEST_CASE("white space becomes single spaces, with none at the ends") {
  CHECK(single_line(" \n def f():\n\t return  1\r\n") == "def f(): return 1");
  CHECK(single_line("") == "");
  CHECK(single_line(" \n") == "");
}

TEST_CASE("bytes that are not UTF-8 become replacement characters") {
  CHECK(single_line("a\xFF b") == "a\uFFFD b");
}

TEST_CASE("a short text is its own excerpt") {
  CHECK(excerpt_around("the global interpreter lock", 11) == "the global interpreter lock");
  CHECK(excerpt_around("", 0) == "");
}

TEST_CASE("an excerpt is cut at words, with an ellipsis where something is left out") {
  const std::string text = repeated("before ", 50) + "match" + repeated(" after", 50);
  const std::string excerpt = excerpt_around(text, 350);
  CHECK(excerpt == "…" + repeated("before ", 5) + "match" + repeated(" after", 13) + "…");
}

TEST_CASE("an excerpt at the beginning or the end has an ellipsis on the other side only") {
  const std::string text = "first" + repeated(" word", 50) + " last";
  CHECK(excerpt_around(text, 0) == "first" + repeated(" word", 23) + "…");
  CHECK(excerpt_around(text, text.size() - 4) == "…" + repeated("word ", 8) + "last");
}

TEST_CASE("an excerpt keeps the match, is valid UTF-8 and about 120 characters long, wherever it is") {
  const std::string text = repeated("größer 😀 全局解释器锁 x ", 60) + repeated("ü", 300) + " " + repeated("😀", 50);
  for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).length) {
    const std::string excerpt = excerpt_around(text, at);
    CHECK(is_valid_utf8(excerpt));
    CHECK(characters_in(excerpt) <= 122);
    CHECK(excerpt.find(text.substr(at, code_point_at(text, at).length)) != std::string::npos);
  }
}

TEST_CASE("a word that is too long is cut between characters") {
  const std::string text = repeated("ü", 300);
  CHECK(excerpt_around(text, 0) == repeated("ü", 120) + "…");
  CHECK(excerpt_around(text, 200) == "…" + repeated("ü", 120) + "…");
}

}  // namespace
}  // namespace lectern
