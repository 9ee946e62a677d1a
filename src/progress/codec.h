// How events are stored: one JSON line with a version and a checksum per stored text, so that a damaged one is
// found and set aside without touching the others. Stored text is untrusted input: reading never aborts.
#pragma once

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>

#include "progress/event.h"

namespace lectern {

// Raised when an older app could no longer read what is written.
inline constexpr int record_version = 3;

// What one stored text or one exported file says.
struct Record {
  int version = record_version;  // of the text it was read from
  std::string course;            // the lesson's id; empty in version 1, which did not say
  Events events;

  bool operator==(const Record&) const = default;
};

// `{"version":3,"checksum":"…","course":"…","events":[…]}` in exactly this order, so that the parts can be cut out
// before anything is parsed. The checksum is the FNV-1a 64 of the version, a comma, and the text from `"course"` to the
// last `]`. That text is canonical (codec/any_layout.h), so that a record which was laid out anew is known by its
// checksum as well. Every version from 2 on keeps this envelope, so that a newer one is told from damage. Version 2 had
// events without `order` and resets without `seen`; version 1 had no course either, and its checksum covered the list
// of events alone. Bytes that are not UTF-8 are written as U+FFFD, and what an id cannot hold is left out of the
// course.
std::string write_events(const Events& events, std::string_view course = {});

enum class RecordProblem { damaged, newer_version };

struct RecordError {
  RecordProblem problem = RecordProblem::damaged;
  std::string message;       // a full sentence
  bool was_changed = false;  // the text is a whole record, but not the one that was written

  bool operator==(const RecordError&) const = default;
};

// An event that is longer than this, as JSON, is not read: it would take memory that a browser may not have.
inline constexpr std::size_t longest_event_bytes = std::size_t{4} << 20;

// One text of any version, in any layout: white space, the order of members and how characters are escaped do not
// count, nor do line breaks that a mail program has put into it. Damaged: not JSON, a wrong type, a wrong checksum, an
// unknown kind of event. Members of an event that this app does not know are passed over.
std::expected<Record, RecordError> read_record(std::string_view text);

// The events alone.
std::expected<Events, RecordError> read_events(std::string_view text);

}  // namespace lectern
