#include "progress/order.h"

#include <algorithm>

namespace lectern {

bool has_valid_order(const Event& event) {
  return event.order && *event.order >= 0 && *event.order <= highest_order;
}

std::int64_t place_of(const Event& event) {
  return has_valid_order(event) ? *event.order : std::clamp(event.at_ms, std::int64_t{0}, latest_wall_ms);
}

void OrderClock::see(const Event& event) {
  if (!event.order || has_valid_order(event)) latest_ = std::max(latest_, place_of(event));
}

void OrderClock::see(const Events& events) {
  for (const Event& event : events) see(event);
}

std::int64_t OrderClock::next(std::int64_t at_ms) {
  latest_ = std::min(std::max(std::min(at_ms, latest_wall_ms), latest_ + 1), highest_order);
  return latest_;
}

}  // namespace lectern
