#include "progress/codec/event_json.h"

#include <nlohmann/json.hpp>
#include <type_traits>
#include <utility>

#include "progress/codec/fields.h"

namespace lectern {
namespace {

using nlohmann::json;

// A pair of functions per event, each the mirror of the other.

void write(json& to, const AnswerChanged& event) {
  to["quiz"] = event.quiz;
  to["question"] = event.question;
  to["hash"] = event.hash;
  to["answer"] = json_of_answer(event.answer);
}

void read(Fields& from, AnswerChanged& event) {
  event.quiz = read_text(from, "quiz");
  event.question = read_text(from, "question");
  event.hash = read_text(from, "hash");
  event.answer = read_answer(from, "answer");
}

void write(json& to, const AnswerChecked& event) {
  to["quiz"] = event.quiz;
  to["question"] = event.question;
  to["hash"] = event.hash;
  to["answer"] = json_of_answer(event.answer);
  to["correct"] = event.correct;
}

void read(Fields& from, AnswerChecked& event) {
  event.quiz = read_text(from, "quiz");
  event.question = read_text(from, "question");
  event.hash = read_text(from, "hash");
  event.answer = read_answer(from, "answer");
  event.correct = read_flag(from, "correct");
}

void write(json& to, const QuestionReopened& event) {
  to["quiz"] = event.quiz;
  to["question"] = event.question;
}

void read(Fields& from, QuestionReopened& event) {
  event.quiz = read_text(from, "quiz");
  event.question = read_text(from, "question");
}

void write(json& to, const QuizAdvanced& event) {
  to["quiz"] = event.quiz;
  to["question"] = event.question;
  to["count"] = event.count;
}

void read(Fields& from, QuizAdvanced& event) {
  event.quiz = read_text(from, "quiz");
  event.question = read_text(from, "question");
  event.count = read_uint32(from, "count");
}

void write(json& to, const QuizRestarted& event) {
  to["quiz"] = event.quiz;
}

void read(Fields& from, QuizRestarted& event) {
  event.quiz = read_text(from, "quiz");
}

void write(json& to, const TopicRead& event) {
  to["topic"] = event.topic;
}

void read(Fields& from, TopicRead& event) {
  event.topic = read_text(from, "topic");
}

void write(json& to, const SettingChanged& event) {
  to["name"] = event.name;
  to["value"] = event.value;
}

void read(Fields& from, SettingChanged& event) {
  event.name = read_text(from, "name");
  event.value = read_text(from, "value");
}

void write(json& to, const ProgressReset& event) {
  if (event.seen) to["seen"] = *event.seen;
}

void read(Fields& from, ProgressReset& event) {
  event.seen = read_sequences(from, "seen");
}

void write(json& to, const ResetWithdrawn& event) {
  to["reset_tab"] = event.reset.tab;
  to["reset_sequence"] = event.reset.sequence;
}

void read(Fields& from, ResetWithdrawn& event) {
  event.reset.tab = read_text(from, "reset_tab");
  event.reset.sequence = read_uint64(from, "reset_sequence");
}

void write(json&, const ProgressExported&) {}

void read(Fields&, ProgressExported&) {}

struct Kind {
  const char* name;
  void (*write)(json& to, const EventBody& body);
  EventBody (*read)(Fields& from);
};

// The row of the event that is the variant's alternative at `place`.
template <std::size_t place, typename T>
constexpr Kind kind(const char* name) {
  static_assert(std::is_same_v<std::variant_alternative_t<place, EventBody>, T>);
  const auto read_body = [](Fields& from) -> EventBody {
    T event;
    read(from, event);
    return event;
  };
  return {name, [](json& to, const EventBody& body) { write(to, *std::get_if<T>(&body)); }, read_body};
}

constexpr Kind kinds[] = {
    kind<0, AnswerChanged>("answer_changed"),       kind<1, AnswerChecked>("answer_checked"),
    kind<2, QuestionReopened>("question_reopened"), kind<3, QuizAdvanced>("quiz_advanced"),
    kind<4, QuizRestarted>("quiz_restarted"),       kind<5, TopicRead>("topic_read"),
    kind<6, SettingChanged>("setting_changed"),     kind<7, ProgressReset>("progress_reset"),
    kind<8, ResetWithdrawn>("reset_withdrawn"),     kind<9, ProgressExported>("progress_exported"),
};
static_assert(std::size(kinds) == std::variant_size_v<EventBody>, "Every event has a row.");

EventBody read_body(Fields& fields) {
  const std::string name = read_text(fields, "event");
  for (const Kind& kind : kinds) {
    if (name == kind.name) return kind.read(fields);
  }
  if (fields.problem.empty()) fields.problem = "\"" + name + "\" is a kind of event that this app does not know.";
  return {};
}

}  // namespace

json json_of_event(const Event& event) {
  const Kind& kind = kinds[event.body.index()];
  json to = json::object();
  to["tab"] = event.id.tab;
  to["sequence"] = event.id.sequence;
  to["at_ms"] = event.at_ms;
  if (event.order) to["order"] = *event.order;
  to["event"] = kind.name;
  kind.write(to, event.body);
  return to;
}

Result<Event> event_of_json(const json& value) {
  if (!value.is_object()) return std::unexpected(Error{"it is no object."});
  Fields fields{value, {}};
  Event event;
  event.id.tab = read_text(fields, "tab");
  event.id.sequence = read_uint64(fields, "sequence");
  event.at_ms = read_int64(fields, "at_ms");
  event.order = read_order(fields, "order");
  event.body = read_body(fields);
  if (!fields.problem.empty()) return std::unexpected(Error{fields.problem});
  return event;
}

}  // namespace lectern
