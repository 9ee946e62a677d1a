// Events to test with: one of each kind, and random histories that are the same in every run.
#pragma once

#include <random>

#include "progress/event.h"

namespace lectern {

// One event of every kind, by tab `a1`, in order.
Events one_of_each();

// `length` events by up to four tabs over a few quizzes and questions, so that steps meet; clocks go back at times.
Events random_history(std::mt19937& random, int length);

// The records of two or three devices, whose clocks are years off and are set anew at times. Their tabs write `length`
// events together, first in version 2 of the record and later in this one, and now and then one device merges another's
// record.
std::vector<Events> random_devices(std::mt19937& random, int length);

// Some of `events`, some of them twice, in any order.
Events random_part(std::mt19937& random, const Events& events);

}  // namespace lectern
