#include "progress/codec.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <utility>

#include "progress/codec/elements.h"
#include "progress/codec/envelope.h"
#include "progress/codec/event_json.h"

namespace lectern {
namespace {

using nlohmann::json;

std::unexpected<RecordError> damaged(std::string why) {
  return std::unexpected(RecordError{RecordProblem::damaged, "The record is damaged: " + why});
}

std::unexpected<RecordError> newer_version(std::uint64_t version) {
  return std::unexpected(RecordError{RecordProblem::newer_version,
                                     "The record was written by a newer version of this app (format " +
                                         std::to_string(version) + "; this app reads up to " +
                                         std::to_string(record_version) + "): reload the page to get that version."});
}

Result<Event> read_event(std::string_view text) {
  if (text.size() > longest_event_bytes) return std::unexpected(Error{"it is too long."});
  const json parsed = json::parse(text, nullptr, false);
  if (parsed.is_discarded()) return std::unexpected(Error{"it is not JSON."});
  return event_of_json(parsed);
}

std::expected<Events, RecordError> read_array(std::string_view text) {
  Events events;
  ElementReader elements(text);
  while (const auto element = elements.next()) {
    Result<Event> event = read_event(*element);
    if (!event)
      return damaged("event " + std::to_string(events.size() + 1) + " cannot be read: " + event.error().message);
    events.push_back(std::move(*event));
  }
  if (!elements.at_end()) return damaged("the events are no list.");
  return events;
}

std::string array_of(const Events& events) {
  std::string text = "[";
  for (const Event& event : events) {
    if (text.size() > 1) text += ',';
    text += json_of_event(event).dump(-1, ' ', false, json::error_handler_t::replace);
  }
  return text + "]";
}

}  // namespace

std::string write_events(const Events& events, std::string_view course) {
  return write_envelope(record_version, course, array_of(events));
}

std::expected<Record, RecordError> read_record(std::string_view text) {
  const std::optional<std::uint64_t> version = version_of(text);
  if (!version || *version == 0) return damaged("it does not begin with a version.");
  const std::optional<Envelope> envelope = read_envelope(text);
  if (!envelope) return damaged("it is cut off, or something else than a record.");
  if (envelope->checksum != checksum_of(*envelope)) return damaged("the checksum does not match.");
  if (*version > record_version) return newer_version(*version);
  auto events = read_array(envelope->events);
  if (!events) return std::unexpected(std::move(events.error()));
  return Record{static_cast<int>(*version), std::string(envelope->course), std::move(*events)};
}

std::expected<Events, RecordError> read_events(std::string_view text) {
  auto record = read_record(text);
  if (!record) return std::unexpected(std::move(record.error()));
  return std::move(record->events);
}

}  // namespace lectern
