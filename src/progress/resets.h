// Resets: what the resets of a record forget, and what takes them back.
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "progress/event.h"

namespace lectern {

// The names (see name_of) of the resets that were withdrawn, and whether `event` is one of them.
std::set<std::string> withdrawn_resets(const Events& events);
bool is_withdrawn(const Event& event, const std::set<std::string>& withdrawn);

// Settings, resets and withdrawals: no reset forgets them.
bool outlives_reset(const Event& event);

// What importing makes of two records: the union, with withdrawals of those resets of ours that would forget what is
// new in theirs. `next` is the id for the next event of this tab, and is moved on; `at_ms` is now.
Events united(const Events& ours, const Events& theirs, EventId& next, std::int64_t at_ms);

}  // namespace lectern
