// Resets: what the resets of a record forget, and what takes them back.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "progress/event.h"

namespace lectern {

class Resets {
 public:
  // Those of a record, in any order, that were not withdrawn.
  explicit Resets(const Events& events);

  // Does one of them name `event`? Settings, resets and withdrawals are never forgotten.
  bool forget(const Event& event) const;

  // Is `event` one of them, and of the old kind, which forgets everything that counts before it?
  bool forgets_all_before(const Event& event) const;

  // Is `event` one of them?
  bool has(const Event& event) const;

  // What they name, each tab with the last sequence.
  const std::map<std::string, std::uint64_t>& seen() const { return seen_; }

 private:
  std::set<std::string> withdrawn_;            // names of resets
  std::map<std::string, std::uint64_t> seen_;  // what all of them name
};

// Settings, resets and withdrawals.
bool outlives_reset(const Event& event);

// What a reset of the record `events` has to name: each tab that wrote something to be forgotten, with the last
// sequence of it. What earlier resets name is named again, as they may be forgotten themselves while a copy of that
// turns up. Tabs that only changed settings are left out, so the list is as long as there were visits with an answer or
// a topic read: 30 bytes each.
std::map<std::string, std::uint64_t> seen_in(const Events& events);

// What importing makes of two records: the union, with withdrawals of those resets of ours that would forget what is
// new in theirs. `next` is the id for the next event of this tab, and is moved on; `at_ms` is now.
Events united(const Events& ours, const Events& theirs, EventId& next, std::int64_t at_ms);

}  // namespace lectern
