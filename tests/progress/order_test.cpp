#include "progress/order.h"

#include <doctest/doctest.h>
#include <cstdint>

#include "progress/progress.h"

namespace lectern {
namespace {

Event an_event(std::int64_t at_ms, std::optional<std::int64_t> order = {}) {
  return {{"a", 0}, at_ms, TopicRead{"gil"}, order};
}

TEST_CASE("the clock goes by the wall clock, and by ones where that is behind") {
  OrderClock clock;
  CHECK(clock.next(1000) == 1000);
  CHECK(clock.next(1000) == 1001);
  CHECK(clock.next(500) == 1002);
  CHECK(clock.next(2000) == 2000);
  clock.see(an_event(7, 5000));
  CHECK(clock.next(2001) == 5001);
}

TEST_CASE("the clock sees events without an order by their time") {
  OrderClock clock;
  clock.see(an_event(9000));
  CHECK(clock.next(1000) == 9001);
}

TEST_CASE("an order that no clock gives never raises the clock, and counts as the time of its event") {
  for (const std::int64_t order : {std::int64_t{-1}, INT64_MIN, highest_order + 1, INT64_MAX}) {
    OrderClock clock;
    clock.see(an_event(9000, order));
    CHECK(clock.next(1000) == 1000);
    CHECK(place_of(an_event(9000, order)) == 9000);
    CHECK(place_of(an_event(-5, order)) == 0);
    CHECK(place_of(an_event(INT64_MAX, order)) <= highest_order);
  }
  CHECK(place_of(an_event(9000, 0)) == 0);
  CHECK(place_of(an_event(9000, highest_order)) == highest_order);
}

TEST_CASE("an absurd wall clock gives an order that later events still come after") {
  for (const std::int64_t at_ms : {INT64_MAX, highest_order, highest_order + 1, INT64_MIN, std::int64_t{-1}}) {
    OrderClock clock;
    std::int64_t last = clock.next(at_ms);
    CHECK(last >= 0);
    for (int times = 0; times < 1000; ++times) {
      const std::int64_t next = clock.next(1000);
      CHECK(next > last);
      last = next;
    }
    CHECK(last <= highest_order);
  }
}

TEST_CASE("a clock at its highest order can still write, and a tab's events stay in order") {
  OrderClock clock;
  clock.see(an_event(0, highest_order));
  Events events;
  for (std::uint64_t sequence = 0; sequence < 3; ++sequence) {
    events.push_back({{"b", sequence}, 1000, SettingChanged{"theme", std::to_string(sequence)}, clock.next(1000)});
    CHECK(events.back().order == highest_order);
  }
  CHECK(fold({events[2], events[0], events[1]}).settings.at("theme") == "2");
}

TEST_CASE("events count by their order, then by tab, then by sequence") {
  const Events events = {{{"b", 1}, 99, TopicRead{"1"}, 5},
                         {{"a", 0}, 6, TopicRead{"2"}},
                         {{"c", 0}, 0, TopicRead{"3"}, 6},
                         {{"c", 1}, 0, TopicRead{"4"}, 6},
                         {{"b", 0}, 7, TopicRead{"5"}, -1}};
  CHECK(merge({events[3], events[4], events[1], events[2], events[0]}, {}) == events);
}

}  // namespace
}  // namespace lectern
