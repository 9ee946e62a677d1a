// Calendar dates from Unix time, without a library for time zones: whoever knows the clock on the wall says how far it
// is from UTC.
#pragma once

#include <cstdint>
#include <string>

namespace lectern {

// By how many minutes the learner's clock is ahead of UTC at an instant (Unix milliseconds): with the daylight saving
// time of that day, not of today. West of Greenwich it is less than 0.
using MinutesEast = int (*)(std::int64_t unix_ms);

// The clock of UTC, for whoever has no other.
inline int utc(std::int64_t) {
  return 0;
}

// The learner's day at `unix_ms` as `2026-11-22`. Instants before the year 1 or after 9999 give the first or the last
// day of these years.
std::string iso_date(std::int64_t unix_ms, MinutesEast minutes_east);

}  // namespace lectern
