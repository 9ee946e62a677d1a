// Event: one thing a learner did. The record of a learner is a set of events; what the app shows of it is a pure fold
// (progress/progress.h), and merging two records is the union of their events.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "quiz/answer.h"

namespace lectern {

// A unique name: the tab that wrote the event, and its place in what that tab wrote.
struct EventId {
  std::string tab;  // lower-case hexadecimal digits
  std::uint64_t sequence = 0;

  auto operator<=>(const EventId&) const = default;
};

// The id as one text, as keys of stores have it: the tab, a slash, the sequence.
inline std::string name_of(const EventId& id) {
  return id.tab + '/' + std::to_string(id.sequence);
}

// In every event below, `quiz` is empty for a question under a topic's "Check yourself".

struct AnswerChanged {
  std::string quiz;
  std::string question;
  std::string hash;
  Answer answer;

  auto operator<=>(const AnswerChanged&) const = default;
};

struct AnswerChecked {
  std::string quiz;
  std::string question;
  std::string hash;
  Answer answer;
  bool correct = false;

  auto operator<=>(const AnswerChecked&) const = default;
};

// One question was taken up again.
struct QuestionReopened {
  std::string quiz;
  std::string question;

  auto operator<=>(const QuestionReopened&) const = default;
};

// "Next question", or "See result" after the last. `count` is how many questions are passed when the quiz is done, as
// it was then.
struct QuizAdvanced {
  std::string quiz;
  std::string question;
  std::uint32_t count = 0;

  auto operator<=>(const QuizAdvanced&) const = default;
};

struct QuizRestarted {
  std::string quiz;

  auto operator<=>(const QuizRestarted&) const = default;
};

struct TopicRead {
  std::string topic;

  auto operator<=>(const TopicRead&) const = default;
};

// The last one of a name holds. Names and values are the app's own (`theme`: `dark`).
struct SettingChanged {
  std::string name;
  std::string value;

  auto operator<=>(const SettingChanged&) const = default;
};

// Of each tab that it names, everything up to that sequence is forgotten, settings excepted: what the learner's page
// had seen, and nothing else, whenever that was. A reset by version 1 or 2 of the record names nothing: it forgets
// everything that counts before it.
struct ProgressReset {
  std::optional<std::map<std::string, std::uint64_t>> seen;

  auto operator<=>(const ProgressReset&) const = default;
};

// The reset with this id counts no more, whenever it was: a record from before it was brought back.
struct ResetWithdrawn {
  EventId reset;

  auto operator<=>(const ResetWithdrawn&) const = default;
};

// The learner took a copy of the record out of the browser.
struct ProgressExported {
  auto operator<=>(const ProgressExported&) const = default;
};

using EventBody = std::variant<AnswerChanged, AnswerChecked, QuestionReopened, QuizAdvanced, QuizRestarted, TopicRead,
                               SettingChanged, ProgressReset, ResetWithdrawn, ProgressExported>;

struct Event {
  EventId id;
  std::int64_t at_ms = 0;  // Unix time in milliseconds, by the learner's clock
  EventBody body;
  // The event's place among all others (progress/order.h), as it was read. Versions 1 and 2 of the record had none.
  std::optional<std::int64_t> order = {};

  auto operator<=>(const Event&) const = default;
};

using Events = std::vector<Event>;

}  // namespace lectern
