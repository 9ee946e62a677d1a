// The envelope around a record's events. It is cut apart as text: the checksum covers bytes, not what they mean.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lectern {

struct Envelope {
  std::uint64_t version = 0;
  std::string_view checksum;  // 16 characters
  std::string_view course;    // empty in version 1
  std::string_view events;    // the array as written
  std::string_view covered;   // what the checksum covers, the version aside
};

// `events` is a JSON array. Characters of `course` that would need to be escaped are left out.
std::string write_envelope(std::uint64_t version, std::string_view course, std::string_view events);

// What the checksum of this envelope ought to be.
std::string checksum_of(const Envelope& envelope);

// The parts of an envelope of any version from 1 on, laid out as write_envelope does, with nothing but white space
// around it.
std::optional<Envelope> read_envelope(std::string_view text);

}  // namespace lectern
