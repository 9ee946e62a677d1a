// How events stand in storage: one JSON line with a version and a checksum per stored text, so that a damaged one is
// found and set aside without touching the others. Stored text is untrusted input: reading never aborts.
#pragma once

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>

#include "progress/event.h"

namespace lectern {

// Raised when an older app could no longer read what is written.
inline constexpr int record_version = 1;

// `{"version":1,"checksum":"…","events":[…]}` in exactly this order, so that the parts can be cut out before anything
// is parsed; the checksum is the FNV-1a 64 of the `events` text as written, from `[` to `]`. Every version begins with
// its `version`. Bytes that are not UTF-8 are written as U+FFFD.
std::string write_events(const Events& events);

enum class RecordProblem { damaged, newer_version };

struct RecordError {
  RecordProblem problem = RecordProblem::damaged;
  std::string message;  // a full sentence

  bool operator==(const RecordError&) const = default;
};

// An event that is longer than this, as JSON, is not read: it would take memory that a browser may not have.
inline constexpr std::size_t longest_event_bytes = std::size_t{4} << 20;

// The events of one stored text, white space around it aside. Damaged: not JSON, a wrong type, a wrong checksum, an
// unknown kind of event. Members of an event that this app does not know are passed over.
std::expected<Events, RecordError> read_events(std::string_view text);

}  // namespace lectern
