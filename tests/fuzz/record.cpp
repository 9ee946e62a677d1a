#include <array>
#include <set>

#include "fuzz/sentence.h"
#include "fuzz/targets.h"
#include "progress/codec.h"
#include "progress/codec/envelope.h"
#include "progress/progress.h"

namespace lectern::test {
namespace {

bool reads_the_same(const Events& events) {
  const auto again = read_events(write_events(events));
  return again && *again == events;
}

bool has_every_event_once(const Events& merged, const Events& events) {
  std::set<EventId> ids;
  for (const Event& event : events) ids.insert(event.id);
  for (const Event& event : merged) {
    if (ids.erase(event.id) == 0) return false;
  }
  return ids.empty();
}

// The events dealt out to three records.
std::array<Events, 3> in_three(const Events& events) {
  std::array<Events, 3> parts;
  for (std::size_t i = 0; i < events.size(); ++i) parts[i % 3].push_back(events[i]);
  return parts;
}

std::string problem_of_merging(const Events& events) {
  const Events merged = merge(events, {});
  if (!has_every_event_once(merged, events)) return "A merged record has not every event once.";
  if (merge(merged, merged) != merged || merge(merged, events) != merged) return "Merging twice changes the record.";
  const auto [one, two, three] = in_three(events);
  if (merge(one, two) != merge(two, one)) return "Merging depends on which record comes first.";
  if (merge(merge(one, two), three) != merged || merge(one, merge(two, three)) != merged) {
    return "Merging depends on which records are merged first.";
  }
  if (!reads_the_same(merged)) return "A merged record does not read as it was written.";
  if (fold(events) != fold(merged)) return "Merging changes the progress.";
  return {};
}

}  // namespace

FuzzOutcome fuzz_record(std::string_view bytes) {
  const auto events =
      bytes.starts_with('[') ? read_events(write_envelope(record_version, "", bytes)) : read_events(bytes);
  if (!events) return {false, problem_of_sentence(events.error().message)};
  if (!reads_the_same(*events)) return {true, "What was read does not read the same when it is written."};
  return {true, problem_of_merging(*events)};
}

}  // namespace lectern::test
