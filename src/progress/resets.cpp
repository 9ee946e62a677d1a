#include "progress/resets.h"

#include "progress/progress.h"

namespace lectern {
namespace {

std::set<std::string> names_of(const Events& events) {
  std::set<std::string> names;
  for (const Event& event : events) names.insert(name_of(event.id));
  return names;
}

}  // namespace

std::set<std::string> withdrawn_resets(const Events& events) {
  std::set<std::string> withdrawn;
  for (const Event& event : events) {
    if (const auto* body = std::get_if<ResetWithdrawn>(&event.body)) withdrawn.insert(name_of(body->reset));
  }
  return withdrawn;
}

bool is_withdrawn(const Event& event, const std::set<std::string>& withdrawn) {
  return std::holds_alternative<ProgressReset>(event.body) && withdrawn.contains(name_of(event.id));
}

bool outlives_reset(const Event& event) {
  return std::holds_alternative<SettingChanged>(event.body) || std::holds_alternative<ProgressReset>(event.body) ||
         std::holds_alternative<ResetWithdrawn>(event.body);
}

Events united(const Events& ours, const Events& theirs, EventId& next, std::int64_t at_ms) {
  const std::set<std::string> known = names_of(ours);
  const std::set<std::string> their_names = names_of(theirs);
  Events all = merge(ours, theirs);
  const std::set<std::string> withdrawn = withdrawn_resets(all);
  Events withdrawals;
  bool brings_back = false;
  for (const Event& event : all) {
    brings_back = brings_back || !known.contains(name_of(event.id));
    const bool forgets = std::holds_alternative<ProgressReset>(event.body) && !is_withdrawn(event, withdrawn);
    if (!brings_back || !forgets || their_names.contains(name_of(event.id))) continue;
    withdrawals.push_back({next, at_ms, ResetWithdrawn{event.id}});
    ++next.sequence;
  }
  return merge(std::move(all), withdrawals);
}

}  // namespace lectern
