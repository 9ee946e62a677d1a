// The order of events, and the union of two records.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "progress/progress.h"

namespace lectern {
namespace {

struct Ranked {
  std::int64_t effective_ms = 0;
  Event* event = nullptr;
};

// Among events with one effective time: by tab, then in the order in which the tab wrote them.
bool counts_before(const Ranked& one, const Ranked& other) {
  if (one.effective_ms != other.effective_ms) return one.effective_ms < other.effective_ms;
  return *one.event < *other.event;
}

bool has_same_id(const Ranked& one, const Ranked& other) {
  return one.event->id == other.event->id;
}

// Each event once, sorted by id.
std::vector<Ranked> sorted_by_id(Events& events) {
  std::vector<Ranked> ranked;
  ranked.reserve(events.size());
  for (Event& event : events) ranked.push_back({0, &event});
  std::sort(ranked.begin(), ranked.end(), counts_before);
  ranked.erase(std::unique(ranked.begin(), ranked.end(), has_same_id), ranked.end());
  return ranked;
}

// `ranked` must be sorted by id.
void set_effective_times(std::vector<Ranked>& ranked) {
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    const Event& event = *ranked[i].event;
    const bool goes_on = i > 0 && event.id.tab == ranked[i - 1].event->id.tab;
    ranked[i].effective_ms = goes_on ? std::max(event.at_ms, ranked[i - 1].effective_ms) : event.at_ms;
  }
}

}  // namespace

Events merge(Events one, const Events& other) {
  one.insert(one.end(), other.begin(), other.end());
  std::vector<Ranked> ranked = sorted_by_id(one);
  set_effective_times(ranked);
  std::sort(ranked.begin(), ranked.end(), counts_before);
  Events merged;
  merged.reserve(ranked.size());
  for (const Ranked& place : ranked) merged.push_back(std::move(*place.event));
  return merged;
}

}  // namespace lectern
