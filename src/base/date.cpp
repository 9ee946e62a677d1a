#include "base/date.h"

#include <algorithm>
#include <chrono>

namespace lectern {
namespace {

using std::chrono::sys_days;

constexpr std::int64_t day_ms = 86'400'000;
constexpr std::int64_t minute_ms = 60'000;

// Days are counted from 1970.
constexpr std::int64_t first_day = sys_days{std::chrono::year{1} / 1 / 1}.time_since_epoch().count();
constexpr std::int64_t last_day = sys_days{std::chrono::year{9999} / 12 / 31}.time_since_epoch().count();

std::string padded(int value, std::size_t width) {
  const std::string digits = std::to_string(value);
  return std::string(width - std::min(width, digits.size()), '0') + digits;
}

}  // namespace

std::string iso_date(std::int64_t unix_ms, MinutesEast minutes_east) {
  const std::int64_t instant = std::clamp(unix_ms, first_day * day_ms, (last_day + 1) * day_ms - 1);
  const std::chrono::milliseconds local{instant + minutes_east(instant) * minute_ms};
  const auto day = std::chrono::floor<std::chrono::days>(local).count();
  const sys_days clamped{std::chrono::days(std::clamp<std::int64_t>(day, first_day, last_day))};
  const std::chrono::year_month_day date{clamped};
  return padded(static_cast<int>(date.year()), 4) + '-' + padded(static_cast<int>(unsigned{date.month()}), 2) + '-' +
         padded(static_cast<int>(unsigned{date.day()}), 2);
}

}  // namespace lectern
