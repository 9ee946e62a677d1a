// Order: the place of an event among all others, as a hybrid logical clock gives it (Kulkarni et al., "Logical Physical
// Clocks", 2014): the wall clock's milliseconds, or one more than the highest order seen where the wall clock is behind
// that. So what was done after seeing something counts after it, whatever a wall clock said.
#pragma once

#include <cstdint>

#include "progress/event.h"

namespace lectern {

// Orders are 0 to this: JavaScript's numbers hold them exactly.
inline constexpr std::int64_t highest_order = std::int64_t{1} << 52;

// A wall clock counts up to here alone, which is past the year 144,000: one that is further ahead leaves the clock room
// to go on by ones, as nearly every later event would be the highest one otherwise.
inline constexpr std::int64_t latest_wall_ms = highest_order - (std::int64_t{1} << 40);

// Is the event's order one that the clock may have given?
bool has_valid_order(const Event& event);

// Where an event that has an order counts: there or, where that is none the clock gives, at its time by the wall clock.
std::int64_t place_of(const Event& event);

class OrderClock {
 public:
  // What is written from now on counts after `event`. An event without an order counts at its time by the wall clock;
  // one with an order that the clock never gives changes nothing.
  void see(const Event& event);
  void see(const Events& events);

  // The order of an event that is written now, at `at_ms` by the wall clock; moves the clock on. At its highest order
  // the clock stays: events of one tab still count in the order in which it wrote them.
  std::int64_t next(std::int64_t at_ms);

 private:
  std::int64_t latest_ = 0;
};

}  // namespace lectern
