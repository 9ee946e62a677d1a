// Calendar dates from Unix time, without a library for time zones: days are counted in UTC.
#pragma once

#include <cstdint>
#include <string>

namespace lectern {

// The day of `unix_ms` as `2026-11-22`.
std::string iso_date(std::int64_t unix_ms);

}  // namespace lectern
