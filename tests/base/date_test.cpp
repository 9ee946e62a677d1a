#include "base/date.h"

#include <doctest/doctest.h>

#include <chrono>
#include <limits>

using namespace lectern;

namespace {

// Unix milliseconds of a time of day in UTC.
constexpr std::int64_t at(int year, unsigned month, unsigned day, int hour, int minute = 0) {
  using namespace std::chrono;
  const sys_days date{std::chrono::year{year} / month / day};
  return duration_cast<milliseconds>(date.time_since_epoch() + hours{hour} + minutes{minute}).count();
}

constexpr std::int64_t hour_ms = 3'600'000;

// New Zealand with the summer time that ended on 5 April 2026 at 3:00 of it.
int auckland(std::int64_t unix_ms) {
  return unix_ms < at(2026, 4, 4, 14) ? 13 * 60 : 12 * 60;
}

// California with the summer time that began on 8 March 2026 at 2:00.
int los_angeles(std::int64_t unix_ms) {
  return unix_ms < at(2026, 3, 8, 10) ? -8 * 60 : -7 * 60;
}

}  // namespace

TEST_CASE("the day is that of the learner's clock, east and west of Greenwich") {
  CHECK(iso_date(at(2026, 3, 9, 19), auckland) == "2026-03-10");
  CHECK(iso_date(at(2026, 3, 11, 1), los_angeles) == "2026-03-10");
  CHECK(iso_date(at(2026, 3, 10, 12), utc) == "2026-03-10");
}

TEST_CASE("the day changes at midnight of that clock, in zones of half and quarter hours, too") {
  struct Zone {
    MinutesEast minutes_east;
    int minutes;
  };
  const Zone zones[] = {
      {[](std::int64_t) { return 5 * 60 + 30; }, 5 * 60 + 30},
      {[](std::int64_t) { return 5 * 60 + 45; }, 5 * 60 + 45},
      {[](std::int64_t) { return -3 * 60 - 30; }, -3 * 60 - 30},
      {[](std::int64_t) { return 14 * 60; }, 14 * 60},
      {[](std::int64_t) { return -12 * 60; }, -12 * 60},
  };
  for (const Zone& zone : zones) {
    CAPTURE(zone.minutes);
    const std::int64_t midnight = at(2026, 3, 1, 0) - zone.minutes * 60'000;
    CHECK(iso_date(midnight - 1, zone.minutes_east) == "2026-02-28");
    CHECK(iso_date(midnight, zone.minutes_east) == "2026-03-01");
  }
}

TEST_CASE("each date is told by the clock of that day, not of today") {
  // Twenty past eleven in the evening, before and after the clocks were changed.
  CHECK(iso_date(at(2026, 3, 8, 7, 20), los_angeles) == "2026-03-07");
  CHECK(iso_date(at(2026, 3, 9, 6, 20), los_angeles) == "2026-03-08");
  CHECK(iso_date(at(2026, 4, 4, 10, 20), auckland) == "2026-04-04");
  CHECK(iso_date(at(2026, 4, 5, 11, 20), auckland) == "2026-04-05");
  CHECK(iso_date(at(2026, 4, 5, 11, 20) + hour_ms, auckland) == "2026-04-06");
}

TEST_CASE("days long ago and far ahead are dates, too") {
  CHECK(iso_date(0, utc) == "1970-01-01");
  CHECK(iso_date(-1, utc) == "1969-12-31");
  CHECK(iso_date(at(1900, 3, 1, 0) - 1, utc) == "1900-02-28");
  CHECK(iso_date(at(2000, 2, 29, 12), utc) == "2000-02-29");
  CHECK(iso_date(at(7, 1, 2, 0), utc) == "0007-01-02");
  CHECK(iso_date(std::numeric_limits<std::int64_t>::max(), auckland) == "9999-12-31");
  CHECK(iso_date(std::numeric_limits<std::int64_t>::min(), los_angeles) == "0001-01-01");
}
