#include "progress/journal.h"

#include <doctest/doctest.h>
#include <algorithm>
#include <cstdint>
#include <random>
#include <set>

#include "histories.h"
#include "memory_store.h"
#include "progress/codec/envelope.h"
#include "progress/progress.h"

namespace lectern {
namespace {

Event read_event(const std::string& tab, std::uint64_t sequence, const std::string& topic) {
  return {{tab, sequence}, static_cast<std::int64_t>(1000 + sequence), TopicRead{topic}};
}

// `count` events of one tab.
Events answers_of(const std::string& tab, int count) {
  Events events;
  for (int place = 0; place < count; ++place) {
    const auto sequence = static_cast<std::uint64_t>(place);
    events.push_back({{tab, sequence},
                      1000 + place,
                      AnswerChecked{"", "question-" + std::to_string(place), "hash", ChosenOptions{{1}}, true},
                      1000 + place});
  }
  return events;
}

Events sorted(Events events) {
  return merge(std::move(events), {});
}

Journal opened(MemoryStore& store, const std::string& tab, const std::vector<std::string>& mirrored = {}) {
  Journal journal(store, "course", tab, 16);
  journal.open(mirrored);
  return journal;
}

std::vector<std::string> texts_of(const MemoryStore& store) {
  std::vector<std::string> texts;
  for (const auto& [key, text] : store.texts) texts.push_back(text);
  return texts;
}

std::size_t count_of(const MemoryStore& store, const std::string& folder) {
  return static_cast<std::size_t>(std::count_if(store.texts.begin(), store.texts.end(),
                                                [&](const auto& entry) { return entry.first.starts_with(folder); }));
}

TEST_CASE("what was added is there for the next tab") {
  MemoryStore store;
  Journal first = opened(store, "a");
  const Events events = answers_of("a", 5);
  for (const Event& event : events) CHECK(first.add(event));
  CHECK(sorted(opened(store, "b").events()) == events);
}

TEST_CASE("every key belongs to the tab that wrote it, and is written once") {
  MemoryStore store;
  Journal first = opened(store, "a");
  Journal second = opened(store, "b");
  for (const Event& event : answers_of("a", 3)) first.add(event);
  const auto before = store.texts;
  for (const Event& event : answers_of("b", 3)) second.add(event);
  for (const auto& [key, text] : before) CHECK(store.texts.at(key) == text);
  CHECK(count_of(store, "log/a/") == 3);
  CHECK(count_of(store, "log/b/") == 3);
}

TEST_CASE("many keys are packed into a snapshot, and nothing is lost by it") {
  MemoryStore store;
  Journal journal = opened(store, "a");
  const Events events = answers_of("a", 200);
  for (const Event& event : events) CHECK(journal.add(event));
  CHECK(store.texts.size() <= 20);
  CHECK(count_of(store, "snapshot/") == 1);
  CHECK(sorted(opened(store, "b").events()) == events);
}

TEST_CASE("two tabs that answer and pack at once lose nothing") {
  MemoryStore store;
  Journal first = opened(store, "a");
  Journal second = opened(store, "b");
  Events all = answers_of("a", 500);
  const Events others = answers_of("b", 500);
  for (std::size_t place = 0; place < others.size(); ++place) {
    CHECK(first.add(all[place]));
    CHECK(second.add(others[place]));
  }
  all.insert(all.end(), others.begin(), others.end());
  CHECK(sorted(opened(store, "c").events()) == sorted(all));
}

TEST_CASE("a tab learns what another one stores, once") {
  MemoryStore store;
  Journal journal = opened(store, "a");
  const std::string text = write_events({read_event("b", 0, "gil")}, "course");
  CHECK(journal.take("log/b/0", text) == Journal::Taken::something);
  CHECK(journal.take("log/b/0", text) == Journal::Taken::nothing);
  CHECK(journal.take("log/b/1", "damaged") == Journal::Taken::nothing);
  CHECK(journal.take("content", text) == Journal::Taken::nothing);
  CHECK(fold(journal.events()).read_topics.contains("gil"));
}

TEST_CASE("a damaged text is set aside as it is, and the others are read") {
  MemoryStore store;
  Journal before = opened(store, "a");
  for (const Event& event : answers_of("a", 3)) before.add(event);
  const std::string damaged = store.texts.at("log/a/1").substr(0, 40);
  store.texts.at("log/a/1") = damaged;
  Journal journal(store, "course", "b");
  CHECK(journal.open({}).damaged == 1);
  CHECK(journal.events().size() == 2);
  CHECK(store.texts.at("quarantine/log/a/1") == damaged);
  CHECK_FALSE(store.texts.contains("log/a/1"));
}

TEST_CASE("10,000 random damages never crash the journal, and never cost an undamaged event") {
  std::mt19937 random(14);
  for (int round = 0; round < 500; ++round) {
    MemoryStore store;
    Journal before(store, "course", "a", 1000);
    before.open({});
    const Events events = answers_of("a", 40);
    for (const Event& event : events) before.add(event);
    std::map<std::string, std::string> damaged;
    for (int times = 0; times < 20; ++times) {
      const std::string key = "log/a/" + std::to_string(random() % 40);
      std::string& text = store.texts.at(key);
      if (text.empty()) continue;
      text[random() % text.size()] ^= static_cast<char>(1 << random() % 7);
      if (random() % 3 == 0) text.resize(random() % text.size());
      damaged[key] = text;
    }
    Journal after(store, "course", "b", 1000);
    after.open({});
    for (const Event& event : events) {
      const std::string key = "log/a/" + std::to_string(event.id.sequence);
      const bool is_there = std::find(after.events().begin(), after.events().end(), event) != after.events().end();
      // Two damages may undo each other.
      if (!damaged.contains(key) || store.texts.contains(key)) {
        CHECK(is_there);
      } else {
        CHECK_FALSE(is_there);
        CHECK(store.texts.at("quarantine/" + key) == damaged.at(key));
      }
    }
  }
}

TEST_CASE("a newer app's record is only read") {
  MemoryStore store;
  store.texts["log/z/0"] = write_envelope(record_version + 1, "course", "[]");
  store.texts["log/z/1"] = write_events({read_event("z", 1, "gil")}, "course");
  const auto before = store.texts;
  Journal journal(store, "course", "a");
  CHECK(journal.open({}).newer);
  CHECK_FALSE(journal.add(read_event("a", 0, "mro")));
  CHECK_FALSE(journal.reset({{"a", 1}, 5, ProgressReset{}}));
  CHECK(store.texts == before);
}

TEST_CASE("a newer app in another tab stops this one from writing") {
  MemoryStore store;
  Journal journal = opened(store, "a");
  CHECK(journal.take("log/z/0", write_envelope(record_version + 1, "course", "[]")) == Journal::Taken::newer);
  const auto before = store.texts;
  CHECK_FALSE(journal.add(read_event("a", 0, "mro")));
  CHECK(store.texts == before);
  CHECK(journal.events().size() == 1);
}

TEST_CASE("records of older versions are read, and written anew in this one's") {
  MemoryStore store;
  store.texts["log/old/7"] =
      R"({"version":1,"checksum":"a6ae40fc0bc63e33","events":[)"
      R"({"answer":[1],"at_ms":1000,"correct":true,"event":"answer_checked","hash":"0123","question":"gil",)"
      R"("quiz":"check","sequence":7,"tab":"a1"},)"
      R"({"answer":"é\n","at_ms":1000,"event":"answer_changed","hash":"0123","question":"gil","quiz":"",)"
      R"("sequence":8,"tab":"a1"}]})";
  const std::string checksum = checksum_of(*read_envelope(store.texts["log/old/7"]));
  store.texts["log/old/7"].replace(store.texts["log/old/7"].find("a6ae40fc0bc63e33"), 16, checksum);
  const Events events = opened(store, "b").events();
  CHECK(events.size() == 2);
  CHECK_FALSE(store.texts.contains("log/old/7"));
  for (const std::string& key : store.keys()) {
    if (key != "reserve") CHECK(read_record(store.texts.at(key))->version == record_version);
  }
  CHECK(sorted(opened(store, "c").events()) == sorted(events));
}

// What a tab does now counts after all it has seen, from wherever that came.

constexpr std::int64_t year_ms = 31'557'600'000;

Event theme(const std::string& tab, std::uint64_t sequence, std::int64_t at_ms, const std::string& value) {
  return {{tab, sequence}, at_ms, SettingChanged{"theme", value}};
}

std::string theme_of(const Events& events) {
  return fold(events).settings.at("theme");
}

TEST_CASE("what was done last holds, whatever the clock said before") {
  for (const std::int64_t then_ms : {year_ms, -year_ms, INT64_MAX, INT64_MIN, highest_order, highest_order + 1}) {
    MemoryStore store;
    opened(store, "f").add(theme("f", 0, then_ms, "dark"));
    opened(store, "a").add(theme("a", 0, 1000, "light"));
    opened(store, "e").add(theme("e", 0, 500, "system"));
    CHECK_MESSAGE(theme_of(opened(store, "d").events()) == "system", then_ms);
  }
}

TEST_CASE("what is done after a record of version 2 by a clock that was ahead holds, and the record stays as it is") {
  MemoryStore store;
  const Events old = {theme("f", 0, year_ms, "dark"), {{"f", 1}, year_ms + 1, ProgressReset{}}};
  std::string text = write_events(old, "course");
  text = write_envelope(2, "course", read_envelope(text)->events);
  store.texts["log/f/0"] = text;
  Journal journal = opened(store, "a");
  CHECK(sorted(journal.events()) == old);
  journal.add(theme("a", 0, 1000, "light"));
  journal.add(read_event("a", 1, "gil"));
  const Events events = opened(store, "b").events();
  CHECK(theme_of(events) == "light");
  CHECK(fold(events).read_topics.contains("gil"));
  CHECK(sorted(events).front() == old.front());
}

TEST_CASE("after a reset by a clock that was ahead, what is done holds") {
  MemoryStore store;
  Journal ahead = opened(store, "f");
  ahead.add(read_event("f", 0, "mro"));
  ahead.reset({{"f", 1}, year_ms, ProgressReset{}});
  Journal journal = opened(store, "a");
  journal.add(read_event("a", 0, "gil"));
  CHECK(fold(opened(store, "b").events()).read_topics == std::set<std::string>{"gil"});
  // And a reset after it by the right clock.
  journal.reset({{"a", 1}, 1000, ProgressReset{}});
  CHECK(fold(opened(store, "c").events()) == Progress());
}

TEST_CASE("what is done after another tab's text, the second place's or an imported one counts after it") {
  const Events others = {theme("f", 0, year_ms, "dark")};
  MemoryStore store;
  Journal taking = opened(store, "a");
  taking.take("log/f/0", write_events(others, "course"));
  taking.add(theme("a", 0, 1000, "light"));
  CHECK(theme_of(taking.events()) == "light");
  MemoryStore second;
  Journal mirrored = opened(second, "a", {write_events(others, "course")});
  mirrored.add(theme("a", 0, 1000, "light"));
  CHECK(theme_of(mirrored.events()) == "light");
  MemoryStore third;
  Journal importing = opened(third, "a");
  EventId next{"a", 0};
  importing.import(others, next, 1000);
  importing.add(theme("a", 0, 1000, "light"));
  CHECK(theme_of(importing.events()) == "light");
}

TEST_CASE("what only the second place holds comes back") {
  MemoryStore store;
  Journal first = opened(store, "a");
  const Events events = answers_of("a", 30);
  for (const Event& event : events) first.add(event);
  const auto mirrored = texts_of(store);
  store.texts.clear();
  CHECK(sorted(opened(store, "b", mirrored).events()) == events);
  CHECK(sorted(opened(store, "c").events()) == events);
}

TEST_CASE("what a reset forgot does not come back from the second place") {
  MemoryStore store;
  Journal first = opened(store, "a");
  for (const Event& event : answers_of("a", 5)) first.add(event);
  const auto mirrored = texts_of(store);
  first.reset({{"a", 5}, 9000, ProgressReset{}});
  const Journal second = opened(store, "b", mirrored);
  CHECK(second.events().size() == 1);
  CHECK(fold(second.events()) == Progress());
}

TEST_CASE("a reset names the tabs that wrote what it forgets") {
  MemoryStore store;
  Journal journal = opened(store, "a");
  for (const Event& event : answers_of("b", 3)) journal.add(event);
  journal.add({{"c", 4}, 1000, SettingChanged{"theme", "dark"}});
  journal.reset({{"a", 0}, 0, ProgressReset{}});
  CHECK(journal.events().front().body == EventBody(ProgressReset{{{{"b", 2}}}}));
  CHECK(journal.events().front().order > 1002);
}

TEST_CASE("a reset forgets nothing that it did not know") {
  MemoryStore store;
  Journal journal = opened(store, "a");
  journal.add(read_event("a", 0, "gil"));
  // Another tab wrote this, and nobody has told this one yet.
  store.texts["log/b/0"] = write_events({read_event("b", 0, "mro")}, "course");
  journal.reset({{"a", 1}, 9000, ProgressReset{}});
  CHECK(fold(opened(store, "c").events()).read_topics == std::set<std::string>{"mro"});
}

TEST_CASE("a reset is kept where it makes the keys so many that they are packed") {
  for (int count = 0; count < 40; ++count) {
    MemoryStore store;
    Journal journal = opened(store, "a");
    for (const Event& event : answers_of("a", count)) journal.add(event);
    CHECK(journal.reset({{"a", 40}, 9000, ProgressReset{}}));
    const Events events = opened(store, "b").events();
    CHECK_MESSAGE(sorted(events) == sorted(journal.events()), count);
    CHECK_MESSAGE(events.size() == 1, count);
  }
}

TEST_CASE("the room that is kept free grows to what it is now") {
  MemoryStore store;
  store.texts["reserve"] = "  ";
  opened(store, "a");
  CHECK(store.texts.at("reserve").size() > 50'000);
}

TEST_CASE("a record of a newer app that a reset comes upon stays") {
  MemoryStore store;
  Journal journal = opened(store, "a");
  store.texts["log/z/0"] = write_envelope(record_version + 1, "course", "[]");
  journal.reset({{"a", 0}, 9000, ProgressReset{}});
  CHECK(store.texts.contains("log/z/0"));
}

TEST_CASE("a reset leaves nothing of the record in the store, what was set aside included") {
  MemoryStore store;
  Journal journal = opened(store, "a");
  for (const Event& event : answers_of("a", 40)) journal.add(event);
  store.texts["quarantine/log/x/0"] = "damaged";
  store.texts["content"] = "the lesson";
  CHECK(journal.reset({{"a", 40}, 9000, ProgressReset{}}));
  CHECK(store.keys() == std::vector<std::string>{"content", "log/a/40", "reserve"});
}

TEST_CASE("an exported record is the whole record") {
  MemoryStore store;
  Journal journal = opened(store, "a");
  const Events events = answers_of("a", 3);
  for (const Event& event : events) journal.add(event);
  const auto record = read_record(journal.exported());
  REQUIRE(record);
  CHECK(record->course == "course");
  CHECK(record->events == events);
}

TEST_CASE("importing is the union, is kept, and twice is once") {
  MemoryStore store;
  Journal journal = opened(store, "a");
  journal.add(read_event("a", 0, "gil"));
  EventId next{"a", 1};
  const Events other = answers_of("b", 3);
  CHECK(journal.import(other, next, 5000));
  CHECK(journal.import(other, next, 6000));
  CHECK(next == EventId{"a", 1});
  const Events kept = opened(store, "c").events();
  CHECK(kept.size() == 4);
  CHECK(fold(kept) == fold(journal.events()));
}

TEST_CASE("importing what was exported before a reset brings it back") {
  MemoryStore store;
  Journal journal = opened(store, "a");
  const Events events = answers_of("a", 3);
  for (const Event& event : events) journal.add(event);
  const Progress before = fold(journal.events());
  journal.reset({{"a", 3}, 9000, ProgressReset{}});
  EventId next{"a", 4};
  CHECK(journal.import(events, next, 9500));
  CHECK(next == EventId{"a", 5});
  CHECK(fold(journal.events()) == before);
  CHECK(fold(opened(store, "b").events()) == before);
}

}  // namespace
}  // namespace lectern
