#include "progress/codec/envelope.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "base/hash.h"
#include "base/text.h"

namespace lectern {
namespace {

constexpr std::string_view before_version = "{\"version\":";
constexpr std::string_view before_checksum = ",\"checksum\":\"";
constexpr std::string_view before_course = "\"course\":\"";
constexpr std::string_view before_events = "\"events\":";
constexpr std::size_t checksum_length = 16;

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

// Takes `prefix` off the front of `text`, and says whether it was there.
bool take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

std::uint64_t number_of(std::string_view digits) {
  std::uint64_t number = 0;
  for (const char digit : digits) {
    const auto value = static_cast<std::uint64_t>(digit - '0');
    if (number > (UINT64_MAX - value) / 10) return UINT64_MAX;
    number = number * 10 + value;
  }
  return number;
}

// The number above 0 that `text` begins with, taken off; one past 64 bits gives the largest one. Nothing where there is
// none.
std::optional<std::uint64_t> take_number(std::string_view& text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const std::string_view digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  if (digits.empty() || digits.starts_with('0')) return std::nullopt;
  text.remove_prefix(digits.size());
  return number_of(digits);
}

bool stands_plainly(char byte) {
  return byte != '"' && byte != '\\' && static_cast<unsigned char>(byte) >= 0x20;
}

// `"course":"…",` in front of the events; only version 1 has none.
bool read_course(Envelope& envelope, std::string_view& text) {
  if (envelope.version == 1) return true;
  if (!take(text, before_course)) return false;
  const auto end = std::find_if_not(text.begin(), text.end(), stands_plainly);
  envelope.course = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  text.remove_prefix(envelope.course.size());
  return take(text, "\",");
}

}  // namespace

std::string write_envelope(std::uint64_t version, std::string_view course, std::string_view events) {
  std::string covered(before_course);
  std::copy_if(course.begin(), course.end(), std::back_inserter(covered), stands_plainly);
  covered += "\",";
  covered += before_events;
  covered += events;
  Envelope envelope;
  envelope.version = version;
  envelope.covered = covered;
  return std::string(before_version) + std::to_string(version) + std::string(before_checksum) + checksum_of(envelope) +
         "\"," + covered + '}';
}

std::string checksum_of(const Envelope& envelope) {
  if (envelope.version == 1) return to_hex(fnv1a_64(envelope.events));
  return to_hex(fnv1a_64(envelope.covered, fnv1a_64(std::to_string(envelope.version) + ',')));
}

std::optional<Envelope> read_envelope(std::string_view text) {
  text = trim(text);
  if (!take(text, before_version)) return std::nullopt;
  const std::optional<std::uint64_t> version = take_number(text);
  if (!version || !take(text, before_checksum)) return std::nullopt;
  Envelope envelope;
  envelope.version = *version;
  envelope.checksum = text.substr(0, checksum_length);
  text.remove_prefix(envelope.checksum.size());
  if (!take(text, "\",") || !text.ends_with('}')) return std::nullopt;
  text.remove_suffix(1);
  envelope.covered = text;
  if (!read_course(envelope, text) || !take(text, before_events)) return std::nullopt;
  envelope.events = text;
  return envelope;
}

}  // namespace lectern
