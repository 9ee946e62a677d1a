// Which events of a record can go because nothing will ever be seen of them again.
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "progress/progress.h"
#include "progress/resets.h"

namespace lectern {
namespace {

bool is_same_question(const AnswerChanged& earlier, const AnswerChanged& later) {
  return earlier.quiz == later.quiz && earlier.question == later.question && earlier.hash == later.hash;
}

// Does `later`, written by the same tab right after `earlier`, leave nothing of it to be seen?
bool overwrites(const Event& later, const Event& earlier) {
  if (later.id.tab != earlier.id.tab || later.id.sequence != earlier.id.sequence + 1) return false;
  if (const auto* setting = std::get_if<SettingChanged>(&earlier.body)) {
    const auto* next = std::get_if<SettingChanged>(&later.body);
    return next && next->name == setting->name;
  }
  const auto* answer = std::get_if<AnswerChanged>(&earlier.body);
  if (!answer) return false;
  const auto* changed = std::get_if<AnswerChanged>(&later.body);
  return changed && is_same_question(*answer, *changed);
}

// The place of the last reset in `events`, which are in the order in which they count, that forgets all before it; 0
// where there is none.
std::size_t place_of_last_reset(const Events& events, const Resets& resets) {
  for (std::size_t place = events.size(); place-- > 0;) {
    if (resets.forgets_all_before(events[place])) return place;
  }
  return 0;
}

// Marks the events that can go; `events` are in the order in which they count.
std::vector<bool> marked(const Events& events) {
  std::vector<bool> gone(events.size(), false);
  const Resets resets(events);
  const std::size_t reset = place_of_last_reset(events, resets);
  for (std::size_t place = 0; place < events.size(); ++place) {
    gone[place] = resets.forget(events[place]) || (place < reset && !outlives_reset(events[place]));
  }
  const Event* next = nullptr;
  for (std::size_t place = events.size(); place-- > 0;) {
    if (gone[place]) continue;
    gone[place] = next && overwrites(*next, events[place]);
    next = &events[place];
  }
  return gone;
}

// Of events without an order, one that holds up the times of its tab's later ones stays: the clock went back after it.
void keep_clocks(const Events& events, std::vector<bool>& gone) {
  struct Clock {
    std::string tab;
    std::optional<std::int64_t> kept_ms;  // the latest time among the events that stay
    std::optional<std::size_t> latest;    // the place of the event with the latest time of all
  };
  std::vector<Clock> clocks;
  for (std::size_t place = 0; place < events.size(); ++place) {
    const Event& event = events[place];
    if (event.order) continue;
    // The newest tabs come last, and most events are theirs.
    auto found =
        std::find_if(clocks.rbegin(), clocks.rend(), [&](const Clock& each) { return each.tab == event.id.tab; });
    if (found == clocks.rend()) {
      clocks.push_back({event.id.tab, {}, {}});
      found = clocks.rbegin();
    }
    Clock& clock = *found;
    if (!gone[place]) {
      if (clock.latest && events[*clock.latest].at_ms > event.at_ms && clock.kept_ms < events[*clock.latest].at_ms) {
        gone[*clock.latest] = false;
        clock.kept_ms = events[*clock.latest].at_ms;
      }
      clock.kept_ms = std::max(clock.kept_ms.value_or(event.at_ms), event.at_ms);
    }
    if (!clock.latest || events[*clock.latest].at_ms < event.at_ms) clock.latest = place;
  }
}

}  // namespace

Events compact(Events events) {
  events = merge(std::move(events), {});
  std::vector<bool> gone = marked(events);
  keep_clocks(events, gone);
  Events kept;
  for (std::size_t place = 0; place < events.size(); ++place) {
    if (!gone[place]) kept.push_back(std::move(events[place]));
  }
  return kept;
}

}  // namespace lectern
