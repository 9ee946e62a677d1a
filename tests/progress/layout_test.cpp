// A record that an editor or a mail program laid out anew is the same record; one in which a value changed is not.
#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>
#include <string>

#include "base/text.h"
#include "histories.h"
#include "progress/codec.h"
#include "progress/codec/envelope.h"
#include "support/repeated.h"

namespace lectern {
namespace {

using nlohmann::json;

// One text per version, as that version wrote it.
constexpr const char* version_1 =
    R"({"version":1,"checksum":"a6ae40fc0bc63e33","events":[)"
    R"({"answer":[1],"at_ms":1000,"correct":true,"event":"answer_checked","hash":"0123","question":"gil",)"
    R"("quiz":"check","sequence":7,"tab":"a1"},)"
    R"({"answer":"é\n","at_ms":1000,"event":"answer_changed","hash":"0123","question":"gil","quiz":"",)"
    R"("sequence":7,"tab":"a1"}]})";
constexpr const char* version_2 =
    R"({"version":2,"checksum":"12c996b2e1144dde","course":"advanced-python","events":[)"
    R"({"answer":[1],"at_ms":1000,"correct":true,"event":"answer_checked","hash":"0123","question":"gil",)"
    R"("quiz":"check","sequence":7,"tab":"a1"},)"
    R"({"at_ms":1000,"event":"reset_withdrawn","reset_sequence":3,"reset_tab":"b2","sequence":7,"tab":"a1"},)"
    R"({"at_ms":1000,"event":"progress_exported","sequence":7,"tab":"a1"}]})";

// Answers with spaces, hyphens, quotes and other scripts, so that lines break at all of them.
std::string typed_answers() {
  Events events = one_of_each();
  for (int place = 1; place <= 40; ++place) {
    const std::string text = "it is a well-known answer, " + std::string(static_cast<std::size_t>(place), 'x') +
                             " \"quoted\\\" für Übung – „so“ 😀 and more words than one line can hold";
    events.push_back(
        {{"b2", static_cast<std::uint64_t>(place)}, 1000, AnswerChanged{"", "a", "h", TypedText{text}}, 9});
  }
  return write_events(events, "advanced-python");
}

std::vector<std::string> samples() {
  return {version_1, version_2, write_events({}), write_events(one_of_each(), "advanced-python"), typed_answers()};
}

std::string problem_of(std::string_view text, const std::string& original) {
  const auto read = read_record(text);
  if (!read) return read.error().message;
  return *read == *read_record(original) ? "" : "It is another record.";
}

// The members of an object in the opposite order, at every depth.
std::string reversed(const json& value) {
  if (value.is_array()) {
    std::string text;
    for (const json& each : value) text += (text.empty() ? "" : " ,\t") + reversed(each);
    return "[ " + text + " ]";
  }
  if (!value.is_object()) return value.dump();
  std::string text;
  for (const auto& [name, each] : value.items()) {
    text = json(name).dump() + " : " + reversed(each) + (text.empty() ? "" : ",\r\n") + text;
  }
  return "{" + text + "}\n";
}

TEST_CASE("indented, sorted, sorted backwards or escaped: the same record") {
  for (const std::string& text : samples()) {
    const json value = json::parse(text);
    for (const std::string& laid_out :
         {value.dump(2), value.dump(1, '\t'), value.dump(), value.dump(-1, ' ', true), reversed(value),
          "\xEF\xBB\xBF" + value.dump(4), "\xEF\xBB\xBF\n " + text + "\r\n"}) {
      CHECK(problem_of(laid_out, text) == "");
    }
    std::string windows;
    for (const char byte : value.dump(2)) windows += byte == '\n' ? std::string("\r\n") : std::string(1, byte);
    CHECK(problem_of(windows, text) == "");
  }
}

TEST_CASE("numbers that were written with a point or an exponent are the same numbers") {
  const std::string text = write_events({{{"a1", 7}, 1000, TopicRead{"gil"}, 0}});
  for (const char* written : {"1000.0", "1e3", "1.0E+3", "10e2"}) {
    std::string changed = text;
    changed.replace(changed.find("1000"), 4, written);
    CHECK_MESSAGE(problem_of(changed, text) == "", written);
  }
  for (const char* written : {"1000.5", "1e4", "1e400", "\"1000\"", "-1000", "01000"}) {
    std::string changed = text;
    changed.replace(changed.find("1000"), 4, written);
    CHECK_MESSAGE(problem_of(changed, text) != "", written);
  }
}

// Breaks `text` before every `width`-th character.
std::string broken_anywhere(const std::string& text, std::size_t width, const char* line_break) {
  std::string broken;
  std::size_t length = 0;
  for (const char byte : text) {
    if ((byte & 0xC0) != 0x80 && length++ == width) {
      broken += line_break;
      length = 1;
    }
    broken += byte;
  }
  return broken;
}

std::u32string characters_of(std::string_view text) {
  std::u32string characters;
  for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).length) {
    characters += code_point_at(text, at).value;
  }
  return characters;
}

// As mail programs do: breaks at the last space that fits, which it drops or keeps; a longer word goes over the margin,
// or is broken too.
std::string broken_at_spaces(std::string_view text, std::size_t width, bool keeps_space, bool breaks_words) {
  std::u32string rest = characters_of(text);
  std::u32string broken;
  while (rest.size() > width) {
    std::size_t at = rest.rfind(U' ', keeps_space ? width - 1 : width);
    if (at == std::u32string::npos || at == 0) at = breaks_words ? width : rest.find(U' ', width);
    if (at == std::u32string::npos) break;
    const bool is_space = rest[at] == U' ';
    broken += rest.substr(0, at + (is_space && keeps_space ? 1 : 0)) + U"\n";
    rest.erase(0, at + (is_space ? 1 : 0));
  }
  std::string lines;
  for (const char32_t character : broken + rest) append_code_point(lines, character);
  return lines;
}

TEST_CASE("broken into lines anywhere, as mail does: the same record") {
  for (const std::string& text : samples()) {
    for (const std::size_t width : {20U, 72U, 76U, 77U, 78U, 998U}) {
      for (const char* line_break : {"\n", "\r\n"}) {
        CHECK_MESSAGE(problem_of(broken_anywhere(text, width, line_break), text) == "", width);
      }
    }
  }
}

TEST_CASE("broken into lines at spaces, which are dropped or kept: the same record") {
  for (const std::string& text : samples()) {
    for (const std::size_t width : {72U, 76U, 998U}) {
      CHECK_MESSAGE(problem_of(broken_at_spaces(text, width, true, true), text) == "", width);
      CHECK_MESSAGE(problem_of(broken_at_spaces(text, width, true, false), text) == "", width);
      CHECK_MESSAGE(problem_of(broken_at_spaces(text, width, false, false), text) == "", width);
      // Here a word was broken in one line, and a space dropped in another.
      CHECK_MESSAGE(problem_of(broken_at_spaces(text, width, false, true), text) == "", width);
    }
  }
  const std::string text = write_events(
      {{{"a1", 7}, 1000, AnswerChanged{"", "a", "h", TypedText{"a few words " + std::string(99, 'x')}}, 9}});
  CHECK(problem_of(broken_at_spaces(text, 76, false, true), text) == "");
}

bool was_changed(std::string_view text) {
  const auto read = read_record(text);
  return !read && read.error().problem == RecordProblem::damaged && read.error().was_changed;
}

TEST_CASE("a record in which a value changed says so, in any layout; what is no record does not") {
  const std::string text = write_events(one_of_each(), "advanced-python");
  json value = json::parse(text);
  value["events"][0]["question"] = "mro";
  CHECK(was_changed(value.dump()));
  CHECK(was_changed(value.dump(2)));
  CHECK(was_changed(broken_anywhere(value.dump(), 76, "\n")));
  value = json::parse(text);
  value["events"].erase(3);
  CHECK(was_changed(value.dump(2)));
  value = json::parse(text);
  value["more"] = 1;
  CHECK(was_changed(value.dump(2)));
  for (const std::string& other : {std::string("hello"), std::string("{}"), std::string("[1, 2]"), text.substr(0, 400),
                                   std::string(R"({"version":3,"checksum":"0","course":""})")}) {
    CHECK_FALSE(read_record(other));
    CHECK_FALSE(was_changed(other));
  }
}

TEST_CASE("members that this app does not know are covered by the checksum too") {
  const std::string events = R"([{"at_ms":1000,"event":"topic_read","mood":{"x":[1]},"order":1000,"sequence":7,)"
                             R"("tab":"a1","topic":"gil"}])";
  const std::string text = write_envelope(3, "c", events + R"(,"more":{"a":1,"b":[]})");
  for (const std::string& laid_out : {text, json::parse(text).dump(2), reversed(json::parse(text))}) {
    const auto read = read_record(laid_out);
    REQUIRE(read);
    CHECK(read->events == Events{{{"a1", 7}, 1000, TopicRead{"gil"}, 1000}});
  }
  json value = json::parse(text);
  value["more"]["a"] = 2;
  CHECK(was_changed(value.dump()));
}

TEST_CASE("a newer record that was laid out anew is known as newer") {
  const std::string text = write_envelope(record_version + 1, "c", R"([{"event":"to come","x":[1]}])");
  const auto read = read_record(json::parse(text).dump(2));
  REQUIRE_FALSE(read);
  CHECK(read.error().problem == RecordProblem::newer_version);
}

TEST_CASE("a member that comes twice makes no record") {
  const std::string text = write_events({});
  CHECK_FALSE(read_record("{\"version\":3," + text.substr(1)));
  CHECK_FALSE(read_record("{\"more\":1,\"more\":1," + text.substr(1)));
}

TEST_CASE("random damage to an indented or wrapped record is found") {
  std::mt19937 random(31);
  const std::string written = write_events(one_of_each());
  for (const std::string& text : {json::parse(written).dump(2), broken_anywhere(written, 76, "\n")}) {
    const Events events = *read_events(text);
    for (int round = 0; round < 1000; ++round) {
      std::string damaged = text;
      for (auto times = 1 + random() % 4; times > 0; --times) {
        const std::size_t at = random() % damaged.size();
        if (random() % 2 == 0)
          damaged[at] = static_cast<char>(random());
        else
          damaged.erase(at, random() % 20);
      }
      const auto read = read_events(damaged);
      if (read) CHECK(*read == events);
    }
  }
}

TEST_CASE("huge and deeply nested texts in another layout are refused") {
  CHECK_FALSE(read_record("{ " + repeated("\"a\":[", 100'000)));
  CHECK_FALSE(read_record("{\n" + std::string(20'000'000, '"')));
  CHECK_FALSE(read_record("{ \"version\": 3, \"checksum\": \"0\", \"course\": \"\", \"events\": [" +
                          repeated("\n{},", 1'000'000) + "{}]}"));
  CHECK_FALSE(read_record(R"({ "version": 3, "checksum": "0", "events": [], "course": ")" +
                          std::string(longest_event_bytes, 'x') + "\"}"));
}

}  // namespace
}  // namespace lectern
