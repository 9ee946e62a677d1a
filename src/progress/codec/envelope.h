// The envelope around a record's events. It is cut apart as text: the checksum covers bytes, not what they mean.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lectern {

struct Envelope {
  std::string_view checksum;  // 16 characters
  std::string_view events;    // the array as written
};

std::string write_envelope(int version, std::string_view events);

// The version that `text` begins with; a number past 64 bits gives the largest one. Nothing where there is none.
std::optional<std::uint64_t> version_of(std::string_view text);

// The parts of an envelope of this version, with nothing but white space around it.
std::optional<Envelope> read_envelope(int version, std::string_view text);

}  // namespace lectern
