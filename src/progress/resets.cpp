#include "progress/resets.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "progress/order.h"
#include "progress/progress.h"

namespace lectern {
namespace {

std::set<std::string> names_of(const Events& events) {
  std::set<std::string> names;
  for (const Event& event : events) names.insert(name_of(event.id));
  return names;
}

bool names(const std::map<std::string, std::uint64_t>& seen, const Event& event) {
  const auto found = seen.find(event.id.tab);
  return found != seen.end() && event.id.sequence <= found->second && !outlives_reset(event);
}

// Raises the last sequence of `tab`.
void raise(std::map<std::string, std::uint64_t>& seen, const std::string& tab, std::uint64_t sequence) {
  std::uint64_t& last = seen[tab];
  last = std::max(last, sequence);
}

}  // namespace

Resets::Resets(const Events& events) {
  for (const Event& event : events) {
    if (const auto* withdrawal = std::get_if<ResetWithdrawn>(&event.body))
      withdrawn_.insert(name_of(withdrawal->reset));
  }
  for (const Event& event : events) {
    const auto* reset = std::get_if<ProgressReset>(&event.body);
    if (!reset || !reset->seen || !has(event)) continue;
    for (const auto& [tab, sequence] : *reset->seen) raise(seen_, tab, sequence);
  }
}

bool Resets::forget(const Event& event) const {
  return names(seen_, event);
}

bool Resets::forgets_all_before(const Event& event) const {
  const auto* reset = std::get_if<ProgressReset>(&event.body);
  return reset && !reset->seen && has(event);
}

bool Resets::has(const Event& event) const {
  return std::holds_alternative<ProgressReset>(event.body) && !withdrawn_.contains(name_of(event.id));
}

bool outlives_reset(const Event& event) {
  return std::holds_alternative<SettingChanged>(event.body) || std::holds_alternative<ProgressReset>(event.body) ||
         std::holds_alternative<ResetWithdrawn>(event.body);
}

std::map<std::string, std::uint64_t> seen_in(const Events& events) {
  std::map<std::string, std::uint64_t> seen = Resets(events).seen();
  for (const Event& event : events) {
    if (!outlives_reset(event)) raise(seen, event.id.tab, event.id.sequence);
  }
  return seen;
}

Events united(const Events& ours, const Events& theirs, EventId& next, std::int64_t at_ms) {
  const std::set<std::string> known = names_of(ours);
  const std::set<std::string> their_names = names_of(theirs);
  Events all = merge(ours, theirs);
  Events fresh;
  std::copy_if(all.begin(), all.end(), std::back_inserter(fresh),
               [&](const Event& event) { return !known.contains(name_of(event.id)); });
  const Resets resets(all);
  OrderClock clock;
  clock.see(all);
  Events withdrawals;
  bool brings_back = false;  // something from before an old reset
  for (const Event& event : all) {
    brings_back = brings_back || !known.contains(name_of(event.id));
    if (!resets.has(event) || their_names.contains(name_of(event.id))) continue;
    const auto& seen = std::get_if<ProgressReset>(&event.body)->seen;
    const auto is_named = [&](const Event& each) { return names(*seen, each); };
    if (seen ? std::none_of(fresh.begin(), fresh.end(), is_named) : !brings_back) continue;
    withdrawals.push_back({next, at_ms, ResetWithdrawn{event.id}, clock.next(at_ms)});
    ++next.sequence;
  }
  return merge(std::move(all), withdrawals);
}

}  // namespace lectern
