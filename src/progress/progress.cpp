#include "progress/progress.h"

#include <utility>

#include "progress/resets.h"

namespace lectern {
namespace {

// The session that an answer goes into; begun where there is none.
Session& session_for(Progress& progress, const std::string& quiz) {
  return quiz.empty() ? progress.practice : progress.sessions[quiz];
}

// The quiz's session if it was begun, else nullptr; so too for practice, which is no quiz.
Session* begun_quiz(Progress& progress, const std::string& quiz) {
  const auto found = progress.sessions.find(quiz);
  return found == progress.sessions.end() ? nullptr : &found->second;
}

// One function per event: what it does to `progress`, at the time `at_ms`.

void apply(Progress& progress, std::int64_t, const AnswerChanged& event) {
  Session& session = session_for(progress, event.quiz);
  session = with_answer(std::move(session), event.question, event.hash, event.answer);
}

void apply(Progress& progress, std::int64_t, const AnswerChecked& event) {
  Session& session = session_for(progress, event.quiz);
  session = with_verdict(std::move(session), event.question, event.hash, event.answer, event.correct);
  // The session's own: a check of what had been checked already changed nothing.
  progress.last_checks.insert_or_assign(event.question, session.questions.at(event.question));
  ++progress.unexported_answers;
}

void apply(Progress& progress, std::int64_t, const QuestionReopened& event) {
  Session* session = event.quiz.empty() ? &progress.practice : begun_quiz(progress, event.quiz);
  if (session) *session = without_answer(std::move(*session), event.question);
}

void apply(Progress& progress, std::int64_t at_ms, const QuizAdvanced& event) {
  Session* session = begun_quiz(progress, event.quiz);
  if (!session || session->finished) return;
  *session = advanced(std::move(*session), event.question, event.count);
  if (session->finished) progress.results.push_back({at_ms, event.quiz, score_of(*session, event.count)});
}

void apply(Progress& progress, std::int64_t, const QuizRestarted& event) {
  progress.sessions.erase(event.quiz);
}

void apply(Progress& progress, std::int64_t, const TopicRead& event) {
  progress.read_topics.insert(event.topic);
}

void apply(Progress& progress, std::int64_t, const SettingChanged& event) {
  progress.settings.insert_or_assign(event.name, event.value);
}

void apply(Progress& progress, std::int64_t, const ProgressReset&) {
  Progress fresh;
  fresh.settings = std::move(progress.settings);
  progress = std::move(fresh);
}

// What it changes has no place here: fold() passes over the reset itself.
void apply(Progress&, std::int64_t, const ResetWithdrawn&) {}

void apply(Progress& progress, std::int64_t, const ProgressExported&) {
  progress.unexported_answers = 0;
  ++progress.exports;
}

}  // namespace

Progress with_event(Progress progress, const Event& event) {
  std::visit([&](const auto& body) { apply(progress, event.at_ms, body); }, event.body);
  return progress;
}

const QuestionState* last_check_of(const Progress& progress, const Question& question) {
  const auto found = progress.last_checks.find(question.id);
  return found == progress.last_checks.end() || found->second.hash != question.hash ? nullptr : &found->second;
}

Progress fold(Events events) {
  const Resets resets(events);
  Progress progress;
  for (const Event& event : merge(std::move(events), {})) {
    // What a reset names is left out wherever it comes; only one that names nothing is itself a step.
    const bool counts =
        std::holds_alternative<ProgressReset>(event.body) ? resets.forgets_all_before(event) : !resets.forget(event);
    if (counts) progress = with_event(std::move(progress), event);
  }
  return progress;
}

}  // namespace lectern
