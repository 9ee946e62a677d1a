// Several devices of one learner, clocks that are years off, and records that are merged in any order.
#include <doctest/doctest.h>
#include <algorithm>
#include <cstdint>
#include <random>

#include "histories.h"
#include "progress/order.h"
#include "progress/progress.h"
#include "progress/resets.h"

namespace lectern {
namespace {

constexpr int rounds = 300;

// Histories in which no question becomes another one.
std::vector<Events> one_version(std::vector<Events> records) {
  for (Events& events : records) {
    for (Event& event : events) {
      if (auto* changed = std::get_if<AnswerChanged>(&event.body)) changed->hash = "hash";
      if (auto* checked = std::get_if<AnswerChecked>(&event.body)) checked->hash = "hash";
    }
  }
  return records;
}

Events union_of(const std::vector<Events>& records) {
  Events all;
  for (const Events& events : records) all = merge(std::move(all), events);
  return all;
}

TEST_CASE("records of several devices merge to the same progress, in any order") {
  std::mt19937 random(21);
  for (int round = 0; round < rounds; ++round) {
    std::vector<Events> records = random_devices(random, 60);
    const Events all = union_of(records);
    std::shuffle(records.begin(), records.end(), random);
    const Events again = union_of(records);
    CHECK(again == all);
    CHECK(fold(again) == fold(all));
    CHECK(merge(random_part(random, all), all) == all);
  }
}

TEST_CASE("compact records of several devices merge as the whole ones do") {
  std::mt19937 random(22);
  for (int round = 0; round < rounds; ++round) {
    const std::vector<Events> records = one_version(random_devices(random, 60));
    const Progress whole = fold(union_of(records));
    std::vector<Events> compacted;
    for (const Events& events : records) {
      compacted.push_back(compact(events));
      CHECK(fold(compacted.back()) == fold(events));
      CHECK(compact(compacted.back()) == compacted.back());
    }
    std::shuffle(compacted.begin(), compacted.end(), random);
    CHECK(fold(union_of(compacted)) == whole);
    // One of them packed, the others not.
    std::vector<Events> mixed = records;
    mixed.front() = compact(mixed.front());
    CHECK(fold(union_of(mixed)) == whole);
    CHECK(fold(compact(union_of(compacted))) == whole);
  }
}

TEST_CASE("what is done by a learner who saw everything holds, whatever any clock says") {
  std::mt19937 random(23);
  for (int round = 0; round < rounds; ++round) {
    std::vector<Events> records = random_devices(random, 40);
    const Events seen = union_of(records);
    OrderClock clock;
    clock.see(seen);
    const std::int64_t at_ms = static_cast<std::int64_t>(random()) - 1'000'000;
    Events done = {{{"last", 0}, at_ms, ProgressReset{seen_in(seen)}}, {{"last", 1}, at_ms - 5, TopicRead{"done"}}};
    if (round % 2 == 0) done.erase(done.begin());
    done.push_back({{"last", 2}, at_ms - 9, SettingChanged{"setting-0", "last"}});
    for (Event& event : done) event.order = clock.next(event.at_ms);
    records.push_back(round % 3 == 0 ? compact(merge(seen, done)) : done);
    std::shuffle(records.begin(), records.end(), random);
    const Progress progress = fold(union_of(records));
    CHECK(progress.settings.at("setting-0") == "last");
    CHECK(progress.read_topics.contains("done"));
    if (round % 2 == 1) CHECK(progress.read_topics.size() == 1);
    if (round % 2 == 1) CHECK(progress.sessions.empty());
  }
}

TEST_CASE("a reset on one device leaves what another one did meanwhile, whichever clock was ahead") {
  constexpr std::int64_t year_ms = 31'557'600'000;
  for (const std::int64_t ahead_ms : {-year_ms, std::int64_t{0}, year_ms}) {
    const Events before = {{{"a", 0}, 1000, TopicRead{"old"}, 1000}};
    const Events reset = {{{"b", 0}, 2000, ProgressReset{seen_in(before)}, 2000}};
    const Events work = {{{"a", 1}, 1500 + ahead_ms, TopicRead{"new"}, 1500 + ahead_ms}};
    const Progress progress = fold(merge(merge(work, reset), before));
    CHECK(progress.read_topics == std::set<std::string>{"new"});
    CHECK(fold(merge(compact(merge(before, reset)), merge(before, work))) == progress);
  }
}

TEST_CASE("a named reset is withdrawn by an import of what it forgot, and by nothing else") {
  const Events before = {{{"a", 0}, 1000, TopicRead{"old"}, 1000}};
  const Events ours = {{{"b", 0}, 2000, ProgressReset{seen_in(before)}, 2000}};
  const Events others = {{{"c", 0}, 500, TopicRead{"new"}, 500}};
  EventId next{"d", 0};
  CHECK(fold(united(ours, others, next, 3000)).read_topics == std::set<std::string>{"new"});
  CHECK(next.sequence == 0);
  CHECK(fold(united(ours, before, next, 0)).read_topics == std::set<std::string>{"old"});
  CHECK(next.sequence == 1);
  CHECK(united(ours, before, next, 0).back().order == 2001);
}

TEST_CASE("a reset names again what an earlier one forgot") {
  const Events before = {{{"a", 3}, 1000, TopicRead{"old"}, 1000}};
  const Events after = {{{"b", 0}, 2000, ProgressReset{seen_in(before)}, 2000},
                        {{"c", 0}, 2001, TopicRead{"new"}, 2001},
                        {{"d", 0}, 2001, SettingChanged{"theme", "dark"}, 2002}};
  CHECK(seen_in(after) == std::map<std::string, std::uint64_t>{{"a", 3}, {"c", 0}});
}

}  // namespace
}  // namespace lectern
