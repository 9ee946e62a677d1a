#include "progress/journal.h"

#include <algorithm>
#include <utility>

#include "progress/progress.h"
#include "progress/resets.h"

namespace lectern {
namespace {

constexpr std::string_view log_folder = "log/";
constexpr std::string_view snapshot_folder = "snapshot/";
constexpr std::string_view quarantine_folder = "quarantine/";

// Room that other pages of the site cannot take: it is given up when the store is full, for some hundred events and to
// pack in. It is an 80th of what browsers give to all pages of a site together.
const std::string reserve_key = "reserve";
constexpr std::size_t reserve_bytes = 65'536;

bool is_record_key(std::string_view key) {
  return key.starts_with(log_folder) || key.starts_with(snapshot_folder);
}

std::string log_key(const EventId& id) {
  return std::string(log_folder) + name_of(id);
}

}  // namespace

Journal::Journal(TextStore& store, std::string course, std::string tab, std::size_t log_limit)
    : store_(store), course_(std::move(course)), tab_(std::move(tab)), log_limit_(log_limit) {}

Journal::Texts Journal::read_store(Opening& opening) {
  Texts texts;
  for (const std::string& key : store_.keys()) {
    if (!is_record_key(key)) continue;
    const std::optional<std::string> text = store_.read(key);
    if (!text) continue;
    auto record = read_record(*text);
    if (record) {
      texts.keys.push_back(key);
      texts.has_old_version = texts.has_old_version || record->version < record_version;
      texts.events.insert(texts.events.end(), record->events.begin(), record->events.end());
    } else if (record.error().problem == RecordProblem::newer_version) {
      opening.newer = true;
    } else {
      store_.set_aside(key);
      ++opening.damaged;
    }
  }
  return texts;
}

Journal::Opening Journal::open(const std::vector<std::string>& mirrored) {
  Opening opening;
  Texts texts = read_store(opening);
  Events second;
  for (const std::string& text : mirrored) {
    const auto record = read_record(text);
    if (record) second.insert(second.end(), record->events.begin(), record->events.end());
    if (!record && record.error().problem == RecordProblem::newer_version) opening.newer = true;
  }
  read_only_ = opening.newer;
  learn(texts.events);
  clock_.see(second);
  keys_ = std::move(texts.keys);
  Events lost;
  for (const Event& event : compact(merge(std::move(second), events_))) {
    if (!known_.contains(name_of(event.id))) lost.push_back(event);
  }
  learn(lost);
  if (read_only_) return opening;
  if (!lost.empty()) keep_batch(lost);
  if (texts.has_old_version) {
    pack(keys_.size());
  } else if (keys_.size() > log_limit_) {
    make_room();
  }
  // An earlier version had a smaller one.
  if (store_.read(reserve_key).value_or("").size() < reserve_bytes) set_up_reserve();
  return opening;
}

bool Journal::learn(const Events& events) {
  clock_.see(events);
  bool is_new = false;
  for (const Event& event : events) {
    if (!known_.insert(name_of(event.id)).second) continue;
    events_.push_back(event);
    is_new = true;
  }
  return is_new;
}

bool Journal::add(Event event) {
  if (!event.order) event.order = clock_.next(event.at_ms);
  learn({event});
  if (read_only_) return false;
  if (!keep(log_key(event.id), {event})) {
    unkept_.push_back(event);
    return false;
  }
  if (!unkept_.empty()) keep_batch(std::exchange(unkept_, {}));
  if (keys_.size() > log_limit_) make_room();
  return true;
}

// Writes; where there is no room, makes some and tries again.
bool Journal::keep(const std::string& key, const Events& events) {
  const std::string text = write_events(events, course_);
  TextStore::Kept kept = store_.write(key, text);
  if (kept != TextStore::Kept::here) {
    store_.remove(reserve_key);
    make_room();
    kept = store_.write(key, text);
    set_up_reserve();
  }
  if (kept == TextStore::Kept::here) keys_.push_back(key);
  return kept != TextStore::Kept::nowhere;
}

void Journal::set_up_reserve() {
  store_.write(reserve_key, std::string(reserve_bytes, ' '));
}

bool Journal::keep_batch(const Events& events) {
  if (keep(next_snapshot_key(), events)) return true;
  unkept_.insert(unkept_.end(), events.begin(), events.end());
  return false;
}

std::string Journal::next_snapshot_key() {
  return std::string(snapshot_folder) + tab_ + '/' + std::to_string(next_snapshot_++);
}

// Packs all keys into one or, where there is no room for that, as many as there is room for.
void Journal::make_room() {
  // Where packing has failed, trying again is of use only when more has come.
  if (keys_.size() <= hopeless_keys_) return;
  for (std::size_t count = keys_.size(); count > 1; count /= 2) {
    bool packed = false;
    // Packed keys leave the list, and the snapshot of them goes to its end.
    for (std::size_t times = keys_.size() / count; times > 0; --times) packed = pack(count) || packed;
    if (!packed) continue;
    hopeless_keys_ = 0;
    return;
  }
  hopeless_keys_ = keys_.size();
}

// Puts what is under the first `count` keys into one snapshot, and removes them. It takes what the store says now,
// not what this tab remembers: another tab may have packed some of them itself.
bool Journal::pack(std::size_t count) {
  const std::vector<std::string> keys(keys_.begin(), keys_.begin() + static_cast<std::ptrdiff_t>(count));
  std::vector<std::string> read_keys;
  Events events;
  for (const std::string& key : keys) {
    const std::optional<std::string> text = store_.read(key);
    const auto read = text ? read_events(*text) : std::unexpected(RecordError{});
    if (!read) continue;
    read_keys.push_back(key);
    events.insert(events.end(), read->begin(), read->end());
  }
  const std::string snapshot = next_snapshot_key();
  const std::string text = write_events(compact(std::move(events)), course_);
  if (store_.write(snapshot, text) != TextStore::Kept::here || store_.read(snapshot) != text) return false;
  for (const std::string& key : read_keys) store_.remove(key);
  keys_.erase(keys_.begin(), keys_.begin() + static_cast<std::ptrdiff_t>(count));
  keys_.push_back(snapshot);
  return true;
}

Journal::Taken Journal::take(const std::string& key, std::string_view text) {
  if (!is_record_key(key)) return Taken::nothing;
  const auto record = read_record(text);
  if (!record && record.error().problem == RecordProblem::newer_version) {
    read_only_ = true;
    return Taken::newer;
  }
  if (!record) return Taken::nothing;
  if (std::find(keys_.begin(), keys_.end(), key) == keys_.end()) keys_.push_back(key);
  return learn(record->events) ? Taken::something : Taken::nothing;
}

bool Journal::import(const Events& other, EventId& next, std::int64_t at_ms) {
  Events fresh;
  for (const Event& event : united(events_, other, next, at_ms)) {
    if (!known_.contains(name_of(event.id))) fresh.push_back(event);
  }
  if (fresh.empty()) return true;
  learn(fresh);
  return !read_only_ && keep_batch(fresh);
}

bool Journal::reset(Event event) {
  event.body = ProgressReset{seen_in(events_)};
  events_.clear();
  unkept_.clear();
  const std::set<std::string> forgotten = std::exchange(known_, {});
  if (!add(std::move(event))) return false;
  forget(forgotten);
  return true;
}

// Is there anything in the text under `key` that is neither among `names` nor damaged? Where the store does not give
// the text, there may be.
bool Journal::has_other_than(const std::set<std::string>& names, const std::string& key) const {
  const std::optional<std::string> text = store_.read(key);
  if (!text) return true;
  const auto record = read_record(*text);
  if (!record) return record.error().problem == RecordProblem::newer_version;
  return std::any_of(record->events.begin(), record->events.end(),
                     [&](const Event& event) { return !names.contains(name_of(event.id)); });
}

// Removes the texts in which there is nothing but events with these names, and those that were set aside.
void Journal::forget(const std::set<std::string>& names) {
  keys_.clear();
  for (const std::string& key : store_.keys()) {
    if (is_record_key(key) && has_other_than(names, key)) {
      keys_.push_back(key);
    } else if (is_record_key(key) || key.starts_with(quarantine_folder)) {
      store_.remove(key);
    }
  }
}

std::string Journal::exported() const {
  return write_events(merge(events_, {}), course_);
}

}  // namespace lectern
