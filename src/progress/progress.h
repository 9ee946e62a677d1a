// Progress: what a learner's events add up to. The fold is pure, and the same set of events always gives the same
// progress. Events count by their order (progress/order.h), then by their ids. An event without an order, of version 1
// or 2 of the record, counts at its effective time, the latest `at_ms` of such events of its tab up to it: what one tab
// wrote counts in the order in which it was written, even if the clock went back meanwhile.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "progress/event.h"
#include "quiz/session.h"

namespace lectern {

// A finished run through a quiz.
struct QuizResult {
  std::int64_t at_ms = 0;
  std::string quiz;
  Score score;

  bool operator==(const QuizResult&) const = default;
};

struct Progress {
  std::set<std::string> read_topics;
  Session practice;                         // questions under topics; `passed` and `finished` mean nothing here
  std::map<std::string, Session> sessions;  // by quiz id
  // By question id: as each question was when its answer was checked last. This is what counts: taking a question or a
  // quiz up again takes nothing from it.
  std::map<std::string, QuestionState> last_checks;
  std::vector<QuizResult> results;  // oldest first
  std::map<std::string, std::string> settings;
  int exports = 0;
  int unexported_answers = 0;  // that were checked since the last export

  bool operator==(const Progress&) const = default;
};

// `progress` after one more event, which must be later than all before it and no withdrawal: what was forgotten is not
// in `progress` any more. A reset must have seen all of it.
Progress with_event(Progress progress, const Event& event);

// The last check of a question in its present version, or nullptr where there was none since the last reset.
const QuestionState* last_check_of(const Progress& progress, const Question& question);

// The progress of a whole record, in whatever order it comes; an event that comes twice counts once.
Progress fold(Events events);

// The union of two records: every event once, in the order in which events count. Commutative, associative, idempotent:
// of two different events with one id, which only damage can bring about, the lesser one stays.
Events merge(Events one, const Events& other);

// The same record with less in it: gone is what a reset has forgotten (for good: a reset that is withdrawn later does
// not bring it back), and what the same tab overwrote in its very next event. The fold is the same, also after merging
// with more events; only where these answer another version of a question may a step between the two count differently.
Events compact(Events events);

}  // namespace lectern
