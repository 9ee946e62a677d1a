#include "progress/codec.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "progress/codec/any_layout.h"
#include "progress/codec/elements.h"
#include "progress/codec/envelope.h"
#include "progress/codec/event_json.h"
#include "progress/codec/wrapping.h"

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

// Nothing where the text is not one that the writer wrote.
std::optional<std::expected<Record, RecordError>> read_as_written(std::string_view text) {
  const std::optional<Envelope> envelope = read_envelope(text);
  if (!envelope || envelope->checksum != checksum_of(*envelope)) return std::nullopt;
  if (envelope->version > record_version) return newer_version(envelope->version);
  auto events = read_array(envelope->events);
  if (!events) return std::unexpected(std::move(events.error()));
  return Record{static_cast<int>(envelope->version), std::string(envelope->course), std::move(*events)};
}

std::optional<AnyLayout> read_any_lines(std::string_view text) {
  std::optional<AnyLayout> found = read_any_layout(text);
  if (found || text.find('\n') == std::string_view::npos) return found;
  for (const LineBreak way : {LineBreak::space, LineBreak::nothing, LineBreak::by_word, LineBreak::by_length}) {
    std::optional<AnyLayout> other = read_any_layout(unwrapped(text, way));
    if (other) found = std::move(other);
    if (found && found->is_unchanged) break;
  }
  return found;
}

std::expected<Record, RecordError> read_laid_out_anew(std::string_view text) {
  std::optional<AnyLayout> found = read_any_lines(text);
  if (!found) return damaged("it is cut off, or something else than a record.");
  if (!found->is_unchanged) {
    auto error = damaged("the checksum does not match.");
    error.error().was_changed = true;
    return error;
  }
  if (found->version > record_version) return newer_version(found->version);
  if (!found->events) return damaged("an event cannot be read: " + found->events.error().message);
  return Record{static_cast<int>(found->version), std::move(found->course), std::move(*found->events)};
}

}  // namespace

std::string write_events(const Events& events, std::string_view course) {
  return write_envelope(record_version, course, array_of(events));
}

std::expected<Record, RecordError> read_record(std::string_view text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  auto written = read_as_written(text);
  if (written && (*written || written->error().problem == RecordProblem::newer_version)) return *std::move(written);
  auto anew = read_laid_out_anew(text);
  if (written && !anew) return *std::move(written);
  return anew;
}

std::expected<Events, RecordError> read_events(std::string_view text) {
  auto record = read_record(text);
  if (!record) return std::unexpected(std::move(record.error()));
  return std::move(record->events);
}

}  // namespace lectern
