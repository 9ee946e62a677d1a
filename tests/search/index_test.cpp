#include "search/index.h"

#include <doctest/doctest.h>

#include "base/text.h"

namespace lectern {
namespace {

InlineText text_span(std::string text) {
  Span span;
  span.text = std::move(text);
  return {span};
}

Topic topic_of(const std::string& title, std::vector<std::string> tags, const std::string& answer) {
  Topic topic;
  topic.title = text_span(title);
  topic.tags = std::move(tags);
  topic.answer = {Block{Paragraph{text_span(answer)}}};
  return topic;
}

SearchIndex index_of(std::vector<Topic> topics) {
  Lesson lesson;
  lesson.topics = std::move(topics);
  return SearchIndex(lesson);
}

std::vector<std::size_t> found(const SearchIndex& index, std::string_view query) {
  std::vector<std::size_t> topics;
  for (const SearchHit& hit : index.find(query)) topics.push_back(hit.topic);
  return topics;
}

using Topics = std::vector<std::size_t>;

SearchIndex python() {
  return index_of({
      topic_of("What does functools.lru_cache do?", {"memory", "functools"}, "It memoises. Beware of threads."),
      topic_of("What is the GIL?", {"threads"}, "A lock. asyncio.gather runs on one core, with or without it."),
      topic_of("How do threads share memory?", {"concurrency"}, "They share the heap; `__slots__` makes it smaller."),
      topic_of("Что такое МЕТАКЛАСС?", {"advanced-oop"}, "Η κλάση μιας ΚΛΆΣΗΣ. ÜBER all: the GIL’s lock."),
  });
}

TEST_CASE("the title comes before tags, and tags before text") {
  CHECK(found(python(), "threads") == Topics{2, 1, 0});
}

TEST_CASE("topics of one rank stay in the lesson's order") {
  CHECK(found(python(), "what") == Topics{0, 1});
}

TEST_CASE("the beginning of a word finds it, its end does not") {
  CHECK(found(python(), "thr") == Topics{2, 1, 0});
  CHECK(found(python(), "t") == Topics{1, 2, 0, 3});
  CHECK(found(python(), "reads").empty());
}

TEST_CASE("case does not count, in any script") {
  CHECK(found(python(), "gil") == Topics{1, 3});
  CHECK(found(python(), "Gil") == Topics{1, 3});
  CHECK(found(python(), "метаКласс") == Topics{3});
  CHECK(found(python(), "ΚΛ") == Topics{3});
  CHECK(found(python(), "über") == Topics{3});
}

// Topic 0 has the text; topic 1 has none of its words.
SearchIndex index_with(const std::string& text) {
  return index_of({topic_of("One", {"a"}, text), topic_of("Two", {"b"}, "Other words.")});
}

TEST_CASE("a word is found whatever its case, its marks and their spelling, in any script") {
  struct Search {
    const char* text;
    std::vector<std::string> queries;
  };
  for (const auto& [text, queries] : std::vector<Search>{
           {"Šablony, Łańcuchy", {"šablony", "ŠABLONY", "sablony", "s\u030Cablony", "łańcuchy", "LANCUCHY"}},
           {"Ődül", {"ődül", "odul", "ŐDÜL", "o\u030Bdu\u0308l"}},
           {"Ệ nước", {"Ệ NƯỚC", "ệ nước", "e nuoc", "ê\u0323"}},
           {"İstanbul ve ısı", {"istanbul", "İSTANBUL", "ISTANBUL", "ISI", "ısı"}},
           {"Die Straße", {"strasse", "STRASSE", "straße", "STRAẞE"}},
           {"Ο κόσμος της ΟΔΟΥΣ", {"ΚΌΣΜΟΣ", "κοσμος", "οδους"}},
           {"Ещё ёлка и йод", {"еще", "ЁЛКА", "елка", "ЙОД"}},
           {"שָׁלוֹם", {"שלום", "שָׁלוֹם"}},
           {"السَّلامُ عَلَيْكُم، مرحبًا؟", {"السلام", "عليكم", "مرحبا", "الســـلام"}},
           {"यह हिन्दी है।", {"हिन्दी", "है"}},
           {"Ｆｕｌｌ ｗｉｄｔｈ", {"full", "WIDTH", "ｗｉ"}},
           {"full width", {"ｆｕｌｌ", "ＷＩＤＴＨ"}},
       }) {
    for (const std::string& query : queries) CHECK_MESSAGE(found(index_with(text), query) == Topics{0}, query);
  }
}

TEST_CASE("what nobody sees parts no word, in the text or in the query") {
  const SearchIndex index = index_with("Here is asyn\u00ADchronous, a meta\u200Bclass, and می\u200Cخواهم.");
  for (const char* query :
       {"asynchronous", "metaclass", "asyn\u200Bchro\u2060nous", "\uFEFFmeta\u00ADclass", "میخواهم"}) {
    CHECK_MESSAGE(found(index, query) == Topics{0}, query);
  }
  CHECK(found(index, "chronous").empty());
  CHECK(found(index, "\u00AD\u200B").empty());
}

TEST_CASE("in scripts without spaces any part of the text is found") {
  for (const auto& [text, query] : std::vector<std::pair<std::string, std::string>>{
           {"全局解释器锁", "解释"},
           {"グローバルインタプリタロック", "タプリ"},
           {"がぎぐ", "ぎぐ"},
           {"グローバル", "ﾛｰﾊﾞﾙ"},
           {"한국어를 배웁니다", "국어"},
           {"한국어", "\u1112\u1161\u11AB\u1100"},
           {"ภาษาไทยไม่มีช่องว่าง", "ไม่มี"},
           {"ភាសាខ្មែរមិនមានចន្លោះ", "មិនមាន"},
           {"မြန်မာဘာသာ", "ဘာသာ"},
           {"ພາສາລາວ", "ລາວ"},
       }) {
    CHECK_MESSAGE(found(index_with(text), query) == Topics{0}, query);
  }
}

TEST_CASE("an excerpt shows the letters that were found as they were written") {
  const std::string far = std::string(300, 'y') + " ";
  const std::string before = "\u00AD\u200Be\u0301\u0301 ﬃ ẞ İ 한국 ";
  const auto hits = index_of({topic_of("", {}, far + before + "the E\u0301COLE " + far)}).find("école");
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].excerpt == "…" + before + "the E\u0301COLE…");
}

TEST_CASE("every word of a query must be found, wherever it is") {
  CHECK(found(python(), "share memory") == Topics{2});
  CHECK(found(python(), "memory threads") == Topics{2, 0});
  CHECK(found(python(), "gil lock") == Topics{1, 3});
  CHECK(found(python(), "gil heap").empty());
}

TEST_CASE("identifiers are found whole and in parts") {
  for (const char* query : {"lru_cache", "cache", "functools.lru_cache", "lru", "@lru_cache()"}) {
    CHECK_MESSAGE(found(python(), query) == Topics{0}, query);
  }
  for (const char* query : {"__slots__", "slots", "__slots", "`__slots__`"}) {
    CHECK_MESSAGE(found(python(), query) == Topics{2}, query);
  }
  for (const char* query : {"asyncio.gather", "gather", "asyncio", "asyncio.gather(...)"}) {
    CHECK_MESSAGE(found(python(), query) == Topics{1}, query);
  }
}

TEST_CASE("punctuation of a query does not count") {
  CHECK(found(python(), "GIL?") == Topics{1, 3});
  CHECK(found(python(), "  “lock”,  ") == Topics{1, 3});
  CHECK(found(python(), "advanced-oop") == Topics{3});
}

TEST_CASE("a query without a word finds nothing") {
  for (const char* query : {"", "  ", "?", "_", "==", "\xFF"}) CHECK(found(python(), query).empty());
  CHECK(SearchIndex().find("gil").empty());
  CHECK(index_of({}).find("gil").empty());
}

TEST_CASE("of a very long query the beginning counts") {
  CHECK(found(python(), "gil " + std::string(100'000, ' ') + "heap") == Topics{1, 3});
  CHECK(found(python(), "gil" + std::string(197, ' ') + "heap") == Topics{1, 3});
  std::string long_query = "x";
  while (long_query.size() < 10'000) long_query += "ü";
  CHECK(found(python(), long_query).empty());
}

TEST_CASE("an excerpt shows the text as it was written, around the first match") {
  const std::string far = std::string(300, 'y') + " ";
  const SearchIndex index = index_of({topic_of("", {}, far + "Before ÜBER all " + far + "the GIL after")});
  for (const char* query : {"gil über", "über gil"}) {
    const auto hits = index.find(query);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].excerpt == "…Before ÜBER all…");
  }
}

TEST_CASE("a match in the title alone is shown with the beginning of the text") {
  const auto hits = python().find("functools");
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].excerpt == "It memoises. Beware of threads.");
}

TEST_CASE("text that is not UTF-8 is found and shown in valid UTF-8") {
  const auto hits = index_of({topic_of("\xFF", {"\xC3"}, "\xFF\xFF\xE2\x82 caf\xC3\xA9 GIL \x80")}).find("gil");
  REQUIRE(hits.size() == 1);
  CHECK(is_valid_utf8(hits[0].excerpt));
  CHECK(hits[0].excerpt.find("café GIL") != std::string::npos);
}

TEST_CASE("a topic without any text is found by its title") {
  const auto hits = index_of({topic_of("The GIL", {}, "")}).find("gil");
  CHECK(hits == std::vector<SearchHit>{{0, ""}});
}

}  // namespace
}  // namespace lectern
