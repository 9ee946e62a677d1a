// The order of events, and the union of two records.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

#include "progress/order.h"
#include "progress/progress.h"

namespace lectern {
namespace {

struct Ranked {
  std::int64_t place = 0;
  Event* event = nullptr;
};

// Among events at one place: by tab, then in the order in which the tab wrote them.
bool counts_before(const Ranked& one, const Ranked& other) {
  if (one.place != other.place) return one.place < other.place;
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
void set_places(std::vector<Ranked>& ranked) {
  const std::string* tab = nullptr;
  std::int64_t effective_ms = 0;  // the latest time of the tab's events without an order, so far
  for (Ranked& each : ranked) {
    const Event& event = *each.event;
    if (!tab || *tab != event.id.tab) effective_ms = std::numeric_limits<std::int64_t>::min();
    tab = &event.id.tab;
    if (!event.order) effective_ms = std::max(effective_ms, event.at_ms);
    each.place = event.order ? place_of(event) : std::min(effective_ms, latest_wall_ms);
  }
}

}  // namespace

Events merge(Events one, const Events& other) {
  one.insert(one.end(), other.begin(), other.end());
  std::vector<Ranked> ranked = sorted_by_id(one);
  set_places(ranked);
  std::sort(ranked.begin(), ranked.end(), counts_before);
  Events merged;
  merged.reserve(ranked.size());
  for (const Ranked& place : ranked) merged.push_back(std::move(*place.event));
  return merged;
}

}  // namespace lectern
