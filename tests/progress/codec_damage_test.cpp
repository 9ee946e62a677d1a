// Stored text is untrusted: damage is found, named, and never crashes the reader.
#include <doctest/doctest.h>

#include <random>
#include <string>

#include "histories.h"
#include "progress/codec.h"
#include "progress/codec/envelope.h"
#include "support/repeated.h"

namespace lectern {
namespace {

bool is_damaged(std::string_view text) {
  const auto read = read_events(text);
  return !read && read.error().problem == RecordProblem::damaged && !read.error().message.empty();
}

// What the reader says of `events` in an envelope whose checksum is right; empty where it reads them.
std::string complaint_about(std::string_view events) {
  const auto read = read_events(write_envelope(record_version, "", events));
  return read ? "" : read.error().message;
}

TEST_CASE("a record that is cut off anywhere is damaged") {
  const std::string text = write_events(one_of_each());
  for (std::size_t length = 0; length < text.size(); ++length) {
    CHECK_MESSAGE(is_damaged(std::string_view(text).substr(0, length)), length);
  }
}

TEST_CASE("a record in which one bit changed is never read") {
  const std::string text = write_events(one_of_each());
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (int bit = 0; bit < 8; ++bit) {
      std::string changed = text;
      changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
      CHECK_MESSAGE(!read_events(changed), at);
    }
  }
}

TEST_CASE("a record with a byte too many or too few is damaged; only a space between two parts does not count") {
  const std::string text = write_events(one_of_each());
  for (std::size_t at = 1; at < text.size(); ++at) {
    const auto spaced = read_events(text.substr(0, at) + " " + text.substr(at));
    if (spaced) CHECK(*spaced == one_of_each());
    CHECK_MESSAGE(is_damaged(text.substr(0, at) + "x" + text.substr(at)), at);
    CHECK_MESSAGE(is_damaged(text.substr(0, at) + text.substr(at + 1)), at);
  }
}

// Replaces, removes, doubles or inserts some bytes.
std::string mutated(std::mt19937& random, std::string text) {
  for (auto times = 1 + random() % 8; times > 0 && !text.empty(); --times) {
    const std::size_t at = random() % text.size();
    const std::size_t length = random() % 20;
    switch (random() % 4) {
      case 0:
        text[at] = static_cast<char>(random());
        break;
      case 1:
        text.erase(at, length);
        break;
      case 2:
        text.insert(at, text.substr(random() % text.size(), length));
        break;
      default:
        text.insert(at, 1, "\"[]{},:\\0-"[random() % 10]);
    }
  }
  return text;
}

TEST_CASE("random damage is found: what is read is what was written") {
  std::mt19937 random(9);
  const std::string text = write_events(one_of_each());
  for (int round = 0; round < 10'000; ++round) {
    const auto read = read_events(mutated(random, text));
    if (read) CHECK(*read == one_of_each());
  }
}

TEST_CASE("random events under a right checksum never crash the reader") {
  std::mt19937 random(10);
  const std::string text = write_events(one_of_each());
  const std::string events(read_envelope(text)->events);
  for (int round = 0; round < 10'000; ++round) {
    const auto read = read_events(write_envelope(record_version, "", mutated(random, events)));
    // What is read can be written, and reads the same again.
    if (read) CHECK(read_events(write_events(*read)) == read);
  }
}

TEST_CASE("text that is no record is damaged") {
  for (const char* text : {"",
                           " ",
                           "null",
                           "[]",
                           "{}",
                           "1",
                           "\"version\"",
                           "{\"version\"",
                           "{\"version\":",
                           "{\"version\":1",
                           "{\"version\":1}",
                           "{\"version\":0}",
                           "{\"version\":-2}",
                           "{\"version\":2}",
                           "{\"version\":3}",
                           "{\"version\":3,\"checksum\":\"0123456789abcdef\",\"course\":\"\",\"events\":[]}",
                           "{\"version\":2.5}",
                           "{\"version\":2e1}",
                           "{\"version\":\"2\"}",
                           "{\"version\":02}",
                           "{\"events\":[],\"version\":2}",
                           "{\"version\":2}}",
                           "\xEF\xBB\xBF{}",
                           "\xFF\xFE"}) {
    CHECK_MESSAGE(is_damaged(text), text);
  }
  CHECK(is_damaged(std::string(3, '\0')));
}

TEST_CASE("a list that is not written properly is damaged, with a right checksum too") {
  for (const char* events :
       {"",      "[",   "]",    "{}",       "null", "[,]", "[{},]", "[{}",    "[{}]]", "[[]",   "[{]}]",
        "[{}] ", "[]]", "[\"]", "[\"\\\"]", "[}",   " []", "[] []", "[{}{}]", "[1 2]", "[//\n]"}) {
    CHECK_MESSAGE(!complaint_about(events).empty(), events);
  }
}

std::string topic_event(const std::string& members) {
  return "[{\"event\":\"topic_read\",\"topic\":\"gil\"," + members + "}]";
}

TEST_CASE("nothing may follow the list") {
  const std::string good = topic_event(R"("tab":"a1","sequence":7,"at_ms":0)");
  CHECK(complaint_about(good).empty());
  for (const char* rest : {"]", "[]", ",", "{}", " ", "x"}) CHECK_MESSAGE(!complaint_about(good + rest).empty(), rest);
}

TEST_CASE("an element that is no JSON is called that") {
  CHECK(complaint_about("[{]") == "The record is damaged: the events are no list.");
  CHECK(complaint_about("[{},]").find("event 1 ") != std::string::npos);
  CHECK(complaint_about("[+]") == "The record is damaged: event 1 cannot be read: it is not JSON.");
}

TEST_CASE("a member of a wrong type is named with its event") {
  const std::string before = R"("tab":"a1","sequence":7,)";
  CHECK(complaint_about(topic_event(before + R"("at_ms":"now")")) ==
        "The record is damaged: event 1 cannot be read: its \"at_ms\" is not a whole number of 64 bits.");
  for (const char* at_ms : {"9223372036854775808", "-9223372036854775809", "1.0", "1e3", "null", "true", "[]"}) {
    CHECK_MESSAGE(!complaint_about(topic_event(before + "\"at_ms\":" + at_ms)).empty(), at_ms);
  }
  for (const char* sequence : {"-1", "18446744073709551616", "0.5", "\"1\"", "null"}) {
    CHECK_MESSAGE(!complaint_about(topic_event(R"("tab":"a1","at_ms":0,"sequence":)" + std::string(sequence))).empty(),
                  sequence);
  }
  CHECK(complaint_about(topic_event(R"("tab":"a1","at_ms":0)")).find("\"sequence\"") != std::string::npos);
}

TEST_CASE("an answer of a wrong form is damaged") {
  const std::string before =
      R"([{"event":"answer_changed","tab":"a1","sequence":7,"at_ms":0,"quiz":"","question":"a",)";
  CHECK(complaint_about(before + R"("hash":"h","answer":[0]}])").empty());
  for (const char* answer : {"[2147483648]", "[-2147483649]", "[18446744073709551615]", "[1.0]", "[\"0\"]", "[null]",
                             "[[0]]", "{}", "{\"0\":1}", "0", "true"}) {
    CHECK_MESSAGE(!complaint_about(before + R"("hash":"h","answer":)" + answer + "}]").empty(), answer);
  }
  CHECK_FALSE(complaint_about(before + R"("hash":"h"}])").empty());
}

TEST_CASE("a count past 32 bits is damaged") {
  CHECK(complaint_about(R"([{"event":"quiz_advanced","tab":"a1","sequence":7,"at_ms":0,"quiz":"q","question":"a",)"
                        R"("count":4294967296}])")
            .find("\"count\"") != std::string::npos);
}

TEST_CASE("an unknown kind of event is damaged, and named") {
  CHECK(
      complaint_about(R"([{"event":"topic_sung","tab":"a1","sequence":7,"at_ms":0}])") ==
      "The record is damaged: event 1 cannot be read: \"topic_sung\" is a kind of event that this app does not know.");
}

TEST_CASE("an element that is no event is damaged, and counted") {
  for (const char* element : {"null", "1", "\"\"", "[]", "[{}]", "{}", "{\"event\":{}}", "{\"event\":null}"}) {
    CHECK_MESSAGE(!complaint_about("[" + std::string(element) + "]").empty(), element);
  }
  const std::string good = topic_event(R"("tab":"a1","sequence":7,"at_ms":0)");
  CHECK(complaint_about(good.substr(0, good.size() - 1) + ",{}]").find("event 2 ") != std::string::npos);
}

TEST_CASE("invalid UTF-8 in a text is damaged, not repaired") {
  for (const char* bytes : {"\xFF", "\xC3", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC0\x80", "\\ud800", "\\udc00"}) {
    CHECK_FALSE(complaint_about(topic_event(R"("sequence":7,"at_ms":0,"tab":")" + std::string(bytes) + "\"")).empty());
  }
}

TEST_CASE("deep nesting is refused, and never overflows the stack") {
  constexpr std::size_t deep = 100'000;
  for (const char* bracket : {"[", "{", "{\"a\":", "[[],"}) {
    const std::string nested = repeated(bracket, deep);
    CHECK(is_damaged(nested));
    CHECK_FALSE(complaint_about(nested).empty());
    CHECK(is_damaged("{\"version\":2,\"a\":" + nested));
  }
  const std::string balanced = std::string(deep, '[') + std::string(deep, ']');
  CHECK_FALSE(complaint_about(balanced).empty());
  CHECK_FALSE(complaint_about(topic_event(R"("tab":"a1","sequence":7,"at_ms":0,"x":)" + balanced)).empty());
  const auto newer = read_events(write_envelope(record_version + 1, "", balanced));
  CHECK(newer.error().problem == RecordProblem::newer_version);
}

TEST_CASE("fifty megabytes are refused with a sentence") {
  constexpr std::size_t large = 50'000'000;
  CHECK_FALSE(complaint_about(std::string(large, '[')).empty());
  CHECK_FALSE(complaint_about("[" + repeated("{},", large)).empty());
  CHECK(complaint_about("[\"" + std::string(large, 'x') + "\"]").find("too long") != std::string::npos);
  CHECK(complaint_about("[[" + repeated("[],", large) + "0]]").find("too long") != std::string::npos);
  CHECK(is_damaged(std::string(large, '{')));
}

TEST_CASE("a long record is read whole") {
  std::mt19937 random(11);
  const Events events = random_history(random, 20'000);
  CHECK(read_events(write_events(events)) == events);
}

}  // namespace
}  // namespace lectern
