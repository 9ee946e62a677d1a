// How events stand in storage: one JSON line with a version and a checksum per stored text, so that a damaged one is
// found and set aside without touching the others. Stored text is untrusted input: reading never aborts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "progress/event.h"

namespace lectern {

// Raised when an older app could no longer read what is written.
inline constexpr int record_version = 1;

// `{"version":1,"checksum":"…","events":[…]}`; the checksum is the FNV-1a 64 of the `events` text as written.
std::string write_events(const Events& events);

enum class RecordProblem { damaged, newer_version };

struct RecordError {
  RecordProblem problem = RecordProblem::damaged;
  std::string message;  // a full sentence

  bool operator==(const RecordError&) const = default;
};

// The events of one stored text. Damaged: not JSON, a wrong type, a wrong checksum, an unknown kind of event.
std::expected<Events, RecordError> read_events(std::string_view text);

}  // namespace lectern
