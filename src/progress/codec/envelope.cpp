#include "progress/codec/envelope.h"

#include <algorithm>

#include "base/hash.h"
#include "base/text.h"

namespace lectern {
namespace {

constexpr std::string_view version_name = "\"version\"";
constexpr std::string_view before_checksum = ",\"checksum\":\"";
constexpr std::string_view before_events = "\",\"events\":";
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

bool take_spaced(std::string_view& text, std::string_view prefix) {
  text = trim(text);
  return take(text, prefix);
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

std::string head_of(int version) {
  return "{" + std::string(version_name) + ":" + std::to_string(version);
}

}  // namespace

std::string write_envelope(int version, std::string_view events) {
  std::string text = head_of(version);
  text += before_checksum;
  text += to_hex(fnv1a_64(events));
  text += before_events;
  text += events;
  text += '}';
  return text;
}

std::optional<std::uint64_t> version_of(std::string_view text) {
  if (!take_spaced(text, "{") || !take_spaced(text, version_name) || !take_spaced(text, ":")) return std::nullopt;
  text = trim(text);
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto length = static_cast<std::size_t>(end - text.begin());
  // A fraction or an exponent is no version.
  if (length == 0 || text.substr(length).find_first_of(".eE") == 0) return std::nullopt;
  return number_of(text.substr(0, length));
}

std::optional<Envelope> read_envelope(int version, std::string_view text) {
  text = trim(text);
  if (!take(text, head_of(version)) || !take(text, before_checksum)) return std::nullopt;
  const std::string_view checksum = text.substr(0, checksum_length);
  text.remove_prefix(checksum.size());
  if (!take(text, before_events) || !text.ends_with('}')) return std::nullopt;
  text.remove_suffix(1);
  return Envelope{checksum, text};
}

}  // namespace lectern
