#include "progress/codec/any_layout.h"

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/hash.h"
#include "base/text.h"
#include "progress/codec.h"
#include "progress/codec/elements.h"
#include "progress/codec/event_json.h"

namespace lectern {
namespace {

using nlohmann::json;
using Members = std::map<std::string, std::string_view>;  // texts of values by name

// A whole number that was written with a point or an exponent is the same number.
void make_numbers_whole(json& value) {
  constexpr double exact = 9007199254740992;  // up to here a double holds every whole number
  if (value.is_structured()) {
    for (json& each : value) make_numbers_whole(each);
    return;
  }
  const auto* found = value.get_ptr<const json::number_float_t*>();
  const double number = found ? *found : 0.5;
  if (std::trunc(number) != number || std::abs(number) > exact) return;
  if (number < 0) {
    value = static_cast<std::int64_t>(number);
  } else {
    value = static_cast<std::uint64_t>(number);
  }
}

json parsed(std::string_view text) {
  if (text.size() > longest_event_bytes) return json(json::value_t::discarded);
  json value = json::parse(text, nullptr, false);
  make_numbers_whole(value);
  return value;
}

std::string canonical(const json& value) {
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<Members> members_of(std::string_view text) {
  Members members;
  ElementReader reader(text, ElementReader::Of::object);
  while (const auto member = reader.next()) {
    const auto split = split_member(*member);
    const json name = split ? parsed(split->first) : json();
    const auto* found = name.get_ptr<const json::string_t*>();
    if (!found || !members.emplace(*found, split->second).second) return std::nullopt;
  }
  if (!reader.at_end()) return std::nullopt;
  return members;
}

// The value of a member, which is no list and no large one; null where there is none.
json value_of(const Members& members, const char* name) {
  const auto found = members.find(name);
  return found == members.end() ? json() : parsed(found->second);
}

// One reading of a record: the hash of its canonical form, and its events, as they come by.
class Reading {
 public:
  explicit Reading(AnyLayout& record) : record_(record) {}

  bool feed(const Members& members) {
    if (record_.version == 1) return feed_events(members.at("events"));
    feed_text(std::to_string(record_.version));
    for (const auto& [name, value] : members) {
      if (name == "version" || name == "checksum") continue;
      feed_text("," + canonical(name) + ":");
      if (!(name == "events" ? feed_events(value) : feed_value(value))) return false;
    }
    return true;
  }

  std::string checksum() const { return to_hex(hash_); }

 private:
  void feed_text(std::string_view text) { hash_ = fnv1a_64(text, hash_); }

  bool feed_value(std::string_view text) {
    const json value = parsed(text);
    feed_text(canonical(value));
    return !value.is_discarded();
  }

  bool feed_events(std::string_view array) {
    ElementReader elements(array);
    std::string_view before = "[";
    while (const auto element = elements.next()) {
      const json value = parsed(*element);
      if (value.is_discarded()) return false;
      feed_text(before);
      feed_text(canonical(value));
      before = ",";
      read_event(value);
    }
    feed_text(before == "[" ? "[]" : "]");
    return elements.at_end();
  }

  void read_event(const json& value) {
    if (record_.version > record_version || !record_.events) return;
    Result<Event> event = event_of_json(value);
    if (event) {
      record_.events->push_back(std::move(*event));
    } else {
      record_.events = std::unexpected(std::move(event.error()));
    }
  }

  AnyLayout& record_;
  std::uint64_t hash_ = fnv_offset_64;
};

}  // namespace

std::optional<AnyLayout> read_any_layout(std::string_view text) {
  const std::optional<Members> members = members_of(trim(text));
  if (!members || !members->contains("events")) return std::nullopt;
  const json version = value_of(*members, "version");
  const json checksum = value_of(*members, "checksum");
  const json course = value_of(*members, "course");
  const auto* number = version.get_ptr<const json::number_unsigned_t*>();
  const auto* sum = checksum.get_ptr<const json::string_t*>();
  const auto* name = course.get_ptr<const json::string_t*>();
  if (!number || *number == 0 || !sum || (!name && *number > 1)) return std::nullopt;
  AnyLayout record;
  record.version = *number;
  if (name) record.course = *name;
  Reading reading(record);
  if (!reading.feed(*members)) return std::nullopt;
  record.is_unchanged = reading.checksum() == *sum;
  return record;
}

}  // namespace lectern
