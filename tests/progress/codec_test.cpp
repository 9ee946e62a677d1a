#include "progress/codec.h"

#include <doctest/doctest.h>
#include <climits>
#include <cstdint>

#include "base/hash.h"
#include "histories.h"
#include "progress/codec/envelope.h"
#include "progress/order.h"

namespace lectern {
namespace {

bool survives(const Events& events) {
  const auto read = read_events(write_events(events));
  return read && *read == events;
}

Event event_of(EventBody body) {
  return {{"a1", 7}, 1000, std::move(body)};
}

// What was released is read for ever: one text per version, as that version wrote it.

TEST_CASE("a record of version 1 reads as it did on the day it was released") {
  const std::string text =
      R"({"version":1,"checksum":"a6ae40fc0bc63e33","events":[)"
      R"({"answer":[1],"at_ms":1000,"correct":true,"event":"answer_checked","hash":"0123","question":"gil",)"
      R"("quiz":"check","sequence":7,"tab":"a1"},)"
      R"({"answer":"é\n","at_ms":1000,"event":"answer_changed","hash":"0123","question":"gil","quiz":"",)"
      R"("sequence":7,"tab":"a1"}]})";
  const Events events = {event_of(AnswerChecked{"check", "gil", "0123", ChosenOptions{{1}}, true}),
                         event_of(AnswerChanged{"", "gil", "0123", TypedText{"é\n"}})};
  const auto read = read_record(text);
  REQUIRE_MESSAGE(read, (read ? "" : read.error().message));
  CHECK(*read == Record{1, "", events});
}

TEST_CASE("a record of version 2 reads as it did on the day it was released") {
  const std::string text =
      R"({"version":2,"checksum":"12c996b2e1144dde","course":"advanced-python","events":[)"
      R"({"answer":[1],"at_ms":1000,"correct":true,"event":"answer_checked","hash":"0123","question":"gil",)"
      R"("quiz":"check","sequence":7,"tab":"a1"},)"
      R"({"at_ms":1000,"event":"reset_withdrawn","reset_sequence":3,"reset_tab":"b2","sequence":7,"tab":"a1"},)"
      R"({"at_ms":1000,"event":"progress_exported","sequence":7,"tab":"a1"}]})";
  const Events events = {event_of(AnswerChecked{"check", "gil", "0123", ChosenOptions{{1}}, true}),
                         event_of(ResetWithdrawn{{"b2", 3}}), event_of(ProgressExported{})};
  const auto read = read_record(text);
  REQUIRE_MESSAGE(read, (read ? "" : read.error().message));
  CHECK(*read == Record{2, "advanced-python", events});
}

TEST_CASE("a record of version 3 reads as it did on the day it was released") {
  const std::string text =
      R"({"version":3,"checksum":"8c2f084333353a39","course":"advanced-python","events":[)"
      R"({"answer":[1],"at_ms":1000,"correct":true,"event":"answer_checked","hash":"0123","order":5000,)"
      R"("question":"gil","quiz":"check","sequence":7,"tab":"a1"},)"
      R"({"at_ms":1000,"event":"progress_reset","order":5001,"seen":{"a1":7,"b2":0},"sequence":8,"tab":"a1"},)"
      R"({"at_ms":1000,"event":"progress_reset","sequence":9,"tab":"a1"}]})";
  const Events events = {{{"a1", 7}, 1000, AnswerChecked{"check", "gil", "0123", ChosenOptions{{1}}, true}, 5000},
                         {{"a1", 8}, 1000, ProgressReset{{{{"a1", 7}, {"b2", 0}}}}, 5001},
                         {{"a1", 9}, 1000, ProgressReset{}}};
  CHECK(write_events(events, "advanced-python") == text);
  const auto read = read_record(text);
  REQUIRE_MESSAGE(read, (read ? "" : read.error().message));
  CHECK(*read == Record{3, "advanced-python", events});
}

// All that the first version with this envelope looks at, before it says that a record is newer: its own rule, as it
// was.
TEST_CASE("what is written now, a reader of version 2 knows as whole and newer") {
  std::string_view text;
  const std::string written = write_events(one_of_each(), "advanced-python");
  text = written;
  REQUIRE(text.starts_with(R"({"version":3,"checksum":")"));
  const std::string_view checksum = text.substr(25, 16);
  REQUIRE(text.substr(41).starts_with(R"(","course":"advanced-python","events":[)"));
  REQUIRE(text.ends_with("]}"));
  const std::string_view covered = text.substr(43, text.size() - 44);
  CHECK(checksum == to_hex(fnv1a_64("3," + std::string(covered))));
}

TEST_CASE("an order that no clock gives is read, and so is one past 64 bits") {
  for (const char* order : {"-1", "-9223372036854775808", "9223372036854775807", "18446744073709551615", "1e30"}) {
    const auto read = read_events(write_envelope(3, "",
                                                 R"([{"tab":"a1","sequence":7,"at_ms":1000,"order":)" +
                                                     std::string(order) + R"(,"event":"topic_read","topic":"gil"}])"));
    REQUIRE_MESSAGE(read, order);
    CHECK_FALSE(has_valid_order(read->front()));
    CHECK(read_events(write_events(*read)) == read);
  }
}

TEST_CASE("a course's name keeps the record readable, whatever is in it") {
  for (const std::string& course : {std::string("a\"b\\c\n"), std::string("é😀"), std::string("]},{[")}) {
    const auto read = read_record(write_events(one_of_each(), course));
    REQUIRE(read);
    CHECK(read->events == one_of_each());
  }
}

TEST_CASE("every kind of event survives, and so does no event") {
  CHECK(survives(one_of_each()));
  CHECK(survives({}));
  for (const Event& event : one_of_each()) CHECK(survives({event}));
}

TEST_CASE("random histories survive, in their order") {
  std::mt19937 random(8);
  for (int round = 0; round < 100; ++round) CHECK(survives(random_history(random, 40)));
}

TEST_CASE("extreme numbers survive") {
  for (const std::int64_t at_ms :
       {INT64_MIN, INT64_MIN + 1, std::int64_t{-1}, std::int64_t{0}, INT64_MAX - 1, INT64_MAX}) {
    CHECK(survives({{{"a1", 0}, at_ms, ProgressReset{}}}));
  }
  for (const std::uint64_t sequence : {std::uint64_t{0}, std::uint64_t{INT64_MAX} + 1, UINT64_MAX - 1, UINT64_MAX}) {
    CHECK(survives({{{"a1", sequence}, 0, ProgressReset{}}}));
  }
  CHECK(survives({event_of(QuizAdvanced{"quiz", "a", UINT32_MAX})}));
  CHECK(survives({event_of(AnswerChanged{"quiz", "a", "h", ChosenOptions{{INT_MIN, -1, 0, INT_MAX}}})}));
}

TEST_CASE("all three forms of an answer survive, empty ones too") {
  for (const Answer& answer : {Answer(), Answer(ChosenOptions{}), Answer(ChosenOptions{{0, 2}}), Answer(TypedText{}),
                               Answer(TypedText{"null"})}) {
    CHECK(survives({event_of(AnswerChanged{"", "a", "h", answer})}));
  }
}

TEST_CASE("texts of any characters survive") {
  std::string ascii;
  for (char byte = 0; byte < 127; ++byte) ascii += byte;
  for (const std::string& text :
       {ascii, std::string("\"}]},{[\\"), std::string("ä€😀\u2028\uFEFF"), std::string(100'000, 'x')}) {
    CHECK(survives({{{text, 0}, 0, SettingChanged{text, text}}}));
  }
}

TEST_CASE("bytes that are not UTF-8 are written as a replacement character") {
  const auto read = read_events(write_events({event_of(TopicRead{"a\xFF\xC3"})}));
  REQUIRE(read);
  CHECK(read->front().body == EventBody(TopicRead{"a\uFFFD\uFFFD"}));
}

TEST_CASE("white space around a record does not count") {
  const auto read = read_events("\r\n " + write_events(one_of_each()) + "\n");
  REQUIRE(read);
  CHECK(*read == one_of_each());
}

TEST_CASE("members that this app does not know are passed over") {
  const auto read = read_events(write_envelope(
      2, "", R"([{"tab":"a1","sequence":7,"at_ms":1000,"event":"topic_read","topic":"gil","mood":{"x":[1]}}])"));
  REQUIRE(read);
  CHECK(*read == Events{event_of(TopicRead{"gil"})});
}

TEST_CASE("a newer version is told from damage, whatever else it holds") {
  for (const char* events : {"[]", "{}", R"([{"event":"topic_sung"}])", "[[[[[[[[[[[[0]]]]]]]]]]]]"}) {
    for (const std::uint64_t version : {std::uint64_t{record_version + 1}, std::uint64_t{10}, UINT64_MAX}) {
      const auto read = read_events(write_envelope(version, "advanced-python", events));
      REQUIRE_FALSE(read);
      CHECK(read.error().problem == RecordProblem::newer_version);
      CHECK(read.error().message.find("newer version") != std::string::npos);
    }
  }
}

TEST_CASE("a newer version that is cut off, or that a flipped digit claims, is damaged") {
  const std::string newer = write_envelope(record_version + 1, "advanced-python", "[]");
  std::string flipped = write_events(one_of_each());
  flipped[flipped.find('3')] = '4';
  for (const std::string& text : {newer.substr(0, newer.size() - 1), newer + "x", flipped}) {
    const auto read = read_events(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().problem == RecordProblem::damaged);
  }
}

}  // namespace
}  // namespace lectern
