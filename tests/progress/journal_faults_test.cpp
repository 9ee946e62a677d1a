// A store that breaks off, refuses or fills up at every point there is: nothing that was kept is lost.
#include <doctest/doctest.h>
#include <algorithm>
#include <cstdint>
#include <string>

#include "memory_store.h"
#include "progress/journal.h"
#include "progress/progress.h"

namespace lectern {
namespace {

constexpr int long_history = 200;
constexpr int short_history = 60;
constexpr std::size_t log_limit = 16;

Event event_at(int place) {
  return {{"a", static_cast<std::uint64_t>(place)},
          1000 + place,
          AnswerChecked{"", "question-" + std::to_string(place), "hash", ChosenOptions{{1}}, true},
          1000 + place};
}

// Writes a history of so many events; gives those that the journal said it had kept.
Events written_to(MemoryStore& store, int length) {
  Journal journal(store, "course", "a", log_limit);
  journal.open({});
  Events kept;
  for (int place = 0; place < length; ++place) {
    // After a crash nobody hears any more what the journal says.
    if (journal.add(event_at(place)) && store.operations <= store.crash_at) kept.push_back(event_at(place));
  }
  return kept;
}

// The events that a healthy store gives back.
Events recovered(MemoryStore store) {
  store.crash_at = store.fail_at = store.room = MemoryStore::never;
  Journal journal(store, "course", "b", log_limit);
  CHECK(journal.open({}).damaged == 0);
  return merge(journal.events(), {});
}

bool has_all(const Events& events, const Events& wanted) {
  return std::includes(events.begin(), events.end(), wanted.begin(), wanted.end());
}

std::size_t operations_of_a_whole_run(int length) {
  MemoryStore store;
  CHECK(written_to(store, length).size() == static_cast<std::size_t>(length));
  return store.operations;
}

void crash_at_every_operation(int length) {
  const std::size_t operations = operations_of_a_whole_run(length);
  REQUIRE(operations > static_cast<std::size_t>(length));
  for (std::size_t crash = 0; crash <= operations; ++crash) {
    MemoryStore store;
    store.crash_at = crash;
    const Events kept = written_to(store, length);
    CHECK_MESSAGE(has_all(recovered(store), kept), crash);
    if (crash == operations) CHECK(kept.size() == static_cast<std::size_t>(length));
  }
}

void fail_at_every_operation(int length) {
  const std::size_t operations = operations_of_a_whole_run(length);
  for (std::size_t fail = 0; fail <= operations; ++fail) {
    MemoryStore store;
    store.fail_at = fail;
    written_to(store, length);
    // Only the very last event may wait for a next one that takes it along.
    CHECK_MESSAGE(recovered(store).size() + 1 >= static_cast<std::size_t>(length), fail);
  }
}

TEST_CASE("a crash at any operation loses no event that was kept before it") {
  crash_at_every_operation(short_history);
}

TEST_CASE("an operation that fails, whichever it is, loses no event at all") {
  fail_at_every_operation(short_history);
}

TEST_CASE("a crash at any operation of a history of 200 events loses none that was kept" *
          doctest::test_suite("long")) {
  crash_at_every_operation(long_history);
}

TEST_CASE("a failure of any operation of a history of 200 events loses none" * doctest::test_suite("long")) {
  fail_at_every_operation(long_history);
}

TEST_CASE("a store that fills up is packed before anything is refused") {
  MemoryStore whole;
  written_to(whole, short_history);
  for (std::size_t room = 1000; room < 30'000; room += 1000) {
    MemoryStore store;
    store.room = room;
    const Events kept = written_to(store, short_history);
    const Events found = recovered(store);
    CHECK_MESSAGE(has_all(found, kept), room);
    CHECK(store.used() <= room);
    if (room > whole.used() * 2) CHECK(kept.size() == short_history);
    // What is refused is refused for want of room: a quarter of it at most stands empty.
    if (kept.size() < short_history) CHECK_MESSAGE(store.used() > room / 2, room);
  }
}

TEST_CASE("a store that was full takes up later what it refused before") {
  MemoryStore store;
  Journal journal(store, "course", "a", log_limit);
  journal.open({});
  store.room = store.used() + 10;
  store.remove("reserve");
  store.room = store.used() + 10;
  CHECK_FALSE(journal.add(event_at(0)));
  CHECK_FALSE(journal.add(event_at(1)));
  CHECK(journal.events().size() == 2);
  store.room = MemoryStore::never;
  CHECK(journal.add(event_at(2)));
  CHECK(recovered(store).size() == 3);
}

TEST_CASE("what the store refuses and a second place takes counts as kept") {
  MemoryStore store;
  store.has_second_place = true;
  store.room = 0;
  Journal journal(store, "course", "a", log_limit);
  journal.open({});
  CHECK(journal.add(event_at(0)));
  CHECK(store.texts.empty());
}

}  // namespace
}  // namespace lectern
