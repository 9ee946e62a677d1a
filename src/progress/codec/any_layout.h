// Reads a record that somebody laid out anew: indented, with members in another order, escaped otherwise. Its checksum
// covers the canonical form, whatever the layout: members sorted by name, no white space, whole numbers without a
// point. The writer of every version wrote that form, so records of all versions can be laid out anew.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "progress/event.h"

namespace lectern {

struct AnyLayout {
  std::uint64_t version = 0;
  std::string course;         // empty in version 1
  bool is_unchanged = false;  // the checksum fits
  Result<Events> events;      // the error is the end of a sentence; empty in versions that this app does not know
};

// Nothing where `text` is no JSON object with the members of a record, each of them once.
std::optional<AnyLayout> read_any_layout(std::string_view text);

}  // namespace lectern
