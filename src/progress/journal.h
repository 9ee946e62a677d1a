// Journal: the learner's record in a store that may fail at any moment. Nothing that was kept is ever lost: a key is
// written once and never rewritten, only keys of this tab are written, and a key goes only after a snapshot with all
// that was in it has been read back. The journal has seen all that is known, so it gives events their orders, and tells
// a reset what it forgets.
//
//   Journal journal(store, "advanced-python", tab);
//   journal.open(texts_of_the_mirror);
//   fold(journal.events()) …
//   journal.add(event);
//
// Keys: `log/<tab>/<sequence>` is one event, `snapshot/<tab>/<number>` many. Every text is a record (progress/codec.h),
// and the learner's record is the union of all of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "progress/codec.h"
#include "progress/order.h"
#include "progress/text_store.h"

namespace lectern {

class Journal {
 public:
  // `store` must outlive the journal. `course` is the lesson's id; `tab` is a name that no other tab has or had. Where
  // more than `log_limit` keys have gathered they are packed into a snapshot.
  Journal(TextStore& store, std::string course, std::string tab, std::size_t log_limit = 64);

  struct Opening {
    int damaged = 0;     // texts that were set aside
    bool newer = false;  // a newer app has written here: this one only reads
  };

  // Reads all that the store holds and `mirrored`, what a second place holds of the same record; what only the mirror
  // has is written back.
  Opening open(const std::vector<std::string>& mirrored);

  // All that is known, each event once.
  const Events& events() const { return events_; }

  // Keeps one event of this tab; one without an order gets it here. False: it is nowhere but in memory; it is tried
  // again with the next one.
  bool add(Event event);

  enum class Taken { nothing, something, newer };
  // A text that another tab has stored under `key`: something, where it told something new.
  Taken take(const std::string& key, std::string_view text);

  // The union with another record, kept. Resets of ours that would forget what is new in it are withdrawn. `at_ms` is
  // now; `next` is the id for the next event of this tab, and is moved on. False: not kept.
  bool import(const Events& other, EventId& next, std::int64_t at_ms);

  // Keeps `event`, a reset, which forgets all that is known, and removes that from the store, also what was set aside.
  // What another tab has just written, unseen here, stays.
  bool reset(Event event);

  // The whole record as one text (progress/codec.h).
  std::string exported() const;

 private:
  struct Texts {
    Events events;
    std::vector<std::string> keys;  // that were read
    bool has_old_version = false;
  };

  Texts read_store(Opening& opening);
  bool learn(const Events& events);
  bool has_other_than(const std::set<std::string>& names, const std::string& key) const;
  void forget(const std::set<std::string>& names);
  bool keep(const std::string& key, const Events& events);
  bool keep_batch(const Events& events);
  bool pack(std::size_t count);
  void make_room();
  void set_up_reserve();
  std::string next_snapshot_key();

  TextStore& store_;
  std::string course_;
  std::string tab_;
  std::size_t log_limit_;
  bool read_only_ = false;
  std::uint64_t next_snapshot_ = 0;
  OrderClock clock_;
  Events events_;
  std::set<std::string> known_;    // the names of `events_`
  std::vector<std::string> keys_;  // in the store, as far as this tab has seen
  Events unkept_;                  // refused so far
  std::size_t hopeless_keys_ = 0;  // so many keys could not be packed
};

}  // namespace lectern
