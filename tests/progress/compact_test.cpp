#include <doctest/doctest.h>
#include <cstdint>
#include <random>

#include "histories.h"
#include "progress/progress.h"

namespace lectern {
namespace {

constexpr int compactions = 500;

// Histories in which no question becomes another one.
Events one_version(std::mt19937& random, int length) {
  Events events = random_history(random, length);
  for (Event& event : events) {
    if (auto* changed = std::get_if<AnswerChanged>(&event.body)) changed->hash = "hash";
    if (auto* checked = std::get_if<AnswerChecked>(&event.body)) checked->hash = "hash";
  }
  return events;
}

TEST_CASE("a compact record folds to the same progress") {
  std::mt19937 random(12);
  std::size_t before = 0;
  std::size_t after = 0;
  for (int round = 0; round < compactions; ++round) {
    const Events events = random_history(random, 60);
    const Events compacted = compact(events);
    CHECK(fold(compacted) == fold(events));
    CHECK(compact(compacted) == compacted);
    before += events.size();
    after += compacted.size();
  }
  CHECK(after < before);
}

TEST_CASE("a compact record merged with more events folds as the whole one does") {
  std::mt19937 random(13);
  for (int round = 0; round < compactions; ++round) {
    const Events all = one_version(random, 80);
    // What this browser saw of every tab, and what comes later from all of them.
    const Events seen(all.begin(), all.begin() + 50);
    const Events later(all.begin() + 50, all.end());
    CHECK(fold(merge(compact(seen), later)) == fold(all));
    // An older copy brings back what was dropped, and changes nothing.
    CHECK(fold(merge(compact(seen), seen)) == fold(seen));
  }
}

TEST_CASE("what a reset forgot is gone, settings excepted") {
  const Events events = {{{"a", 0}, 10, TopicRead{"gil"}},
                         {{"a", 1}, 20, SettingChanged{"theme", "dark"}},
                         {{"b", 0}, 30, ProgressReset{}},
                         {{"a", 2}, 40, TopicRead{"mro"}}};
  CHECK(compact(events) == Events{events[1], events[2], events[3]});
}

TEST_CASE("a reset that was withdrawn forgets nothing") {
  const Events events = {
      {{"a", 0}, 10, TopicRead{"gil"}}, {{"b", 0}, 30, ProgressReset{}}, {{"c", 0}, 40, ResetWithdrawn{{"b", 0}}}};
  CHECK(compact(events) == events);
}

TEST_CASE("of answers that one tab changed one after another the last one stays") {
  const auto changed = [](int option) { return AnswerChanged{"", "a", "h", ChosenOptions{{option}}}; };
  const Events events = {{{"a", 0}, 10, changed(0)},
                         {{"a", 1}, 20, changed(1)},
                         {{"a", 2}, 30, changed(2)},
                         {{"a", 3}, 40, AnswerChanged{"", "b", "h", ChosenOptions{{0}}}}};
  CHECK(compact(events) == Events{events[2], events[3]});
}

TEST_CASE("an event that holds up its tab's clock stays") {
  const auto changed = [](int option) { return AnswerChanged{"", "a", "h", ChosenOptions{{option}}}; };
  const Events events = {{{"a", 0}, 100, changed(0)}, {{"a", 1}, 20, changed(1)}, {{"b", 0}, 50, changed(2)}};
  CHECK(fold(compact(events)) == fold(events));
  CHECK(compact(events).size() == 3);
}

}  // namespace
}  // namespace lectern
