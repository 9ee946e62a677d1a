// The order of events, and the union of two records.
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "progress/progress.h"

namespace lectern {
namespace {

bool has_same_id(const Event& one, const Event& other) {
  return one.id == other.id;
}

// Each event once, sorted by id: by tab, then in the order in which the tab wrote them.
void sort_by_id(Events& events) {
  std::sort(events.begin(), events.end());
  events.erase(std::unique(events.begin(), events.end(), has_same_id), events.end());
}

struct Place {
  std::int64_t effective_ms = 0;
  std::size_t index = 0;

  auto operator<=>(const Place&) const = default;
};

// The places of `events`, sorted by id, in the order in which they count.
std::vector<Place> order_of(const Events& events) {
  std::vector<Place> order;
  order.reserve(events.size());
  for (std::size_t i = 0; i < events.size(); ++i) {
    const bool goes_on = i > 0 && events[i].id.tab == events[i - 1].id.tab;
    const std::int64_t at_ms = events[i].at_ms;
    order.push_back({goes_on ? std::max(at_ms, order.back().effective_ms) : at_ms, i});
  }
  std::sort(order.begin(), order.end());
  return order;
}

}  // namespace

Events merge(Events one, const Events& other) {
  one.insert(one.end(), other.begin(), other.end());
  sort_by_id(one);
  Events merged;
  merged.reserve(one.size());
  for (const Place& place : order_of(one)) merged.push_back(std::move(one[place.index]));
  return merged;
}

}  // namespace lectern
