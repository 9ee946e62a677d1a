#include <doctest/doctest.h>
#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>

#include "histories.h"
#include "progress/progress.h"

namespace lectern {
namespace {

constexpr int merges = 500;

TEST_CASE("merging is commutative, associative and idempotent") {
  std::mt19937 random(2);
  for (int round = 0; round < merges; ++round) {
    const Events all = random_history(random, 50);
    const Events a = random_part(random, all);
    const Events b = random_part(random, all);
    const Events c = random_part(random, all);
    CHECK(merge(a, b) == merge(b, a));
    CHECK(merge(merge(a, b), c) == merge(a, merge(b, c)));
    CHECK(merge(a, a) == merge(a, {}));
    CHECK(merge(merge(a, b), b) == merge(a, b));
  }
}

TEST_CASE("the fold does not depend on the order of events, nor on how often one comes") {
  std::mt19937 random(3);
  for (int round = 0; round < merges; ++round) {
    const Events all = random_history(random, 50);
    Events shuffled = merge(all, {});
    const Events again = random_part(random, all);
    shuffled.insert(shuffled.end(), again.begin(), again.end());
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    CHECK(fold(shuffled) == fold(all));
  }
}

TEST_CASE("the fold of a merge is the same from either side") {
  std::mt19937 random(4);
  for (int round = 0; round < merges; ++round) {
    const Events all = random_history(random, 50);
    const Events a = random_part(random, all);
    const Events b = random_part(random, all);
    CHECK(fold(merge(a, b)) == fold(merge(b, a)));
  }
}

TEST_CASE("a merge has every event of both sides once") {
  std::mt19937 random(5);
  for (int round = 0; round < merges; ++round) {
    const Events all = random_history(random, 30);
    const Events part = random_part(random, all);
    const Events merged = merge(part, all);
    CHECK(merged.size() == all.size());
    CHECK(std::is_permutation(merged.begin(), merged.end(), all.begin(), all.end()));
  }
}

TEST_CASE("every tab's events stay in the order in which it wrote them") {
  std::mt19937 random(6);
  for (int round = 0; round < merges; ++round) {
    std::map<std::string, std::uint64_t> next;
    bool in_order = true;
    for (const Event& event : merge(random_history(random, 50), {})) {
      in_order = in_order && event.id.sequence == next[event.id.tab]++;
    }
    CHECK(in_order);
  }
}

TEST_CASE("of two events with one id the same one stays, from whichever side it comes") {
  std::mt19937 random(7);
  for (int round = 0; round < merges; ++round) {
    // Each history numbers its events from 0, so most ids are in both.
    const Events a = random_history(random, 20);
    const Events b = random_history(random, 20);
    const Events c = random_history(random, 20);
    CHECK(merge(a, b) == merge(b, a));
    CHECK(merge(merge(a, b), c) == merge(a, merge(b, c)));
  }
}

TEST_CASE("events at one time count by tab, and extreme times have a place too") {
  constexpr std::int64_t earliest = std::numeric_limits<std::int64_t>::min();
  constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();
  constexpr std::uint64_t last = std::numeric_limits<std::uint64_t>::max();
  const Events events = {{{"b", last}, earliest, TopicRead{"1"}},
                         {{"a", 0}, 7, TopicRead{"2"}},
                         {{"c", 3}, 7, TopicRead{"3"}},
                         {{"d", 0}, latest, TopicRead{"4"}},
                         {{"d", 1}, earliest, TopicRead{"5"}}};
  Events shuffled = {events[4], events[2], events[0], events[3], events[1]};
  CHECK(merge(shuffled, {}) == events);
}

}  // namespace
}  // namespace lectern
