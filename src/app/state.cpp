#include "app/state.h"

namespace lectern {

State::State() = default;
State::State(const State&) = default;
State::State(State&&) noexcept = default;
State& State::operator=(const State&) = default;
State& State::operator=(State&&) noexcept = default;
State::~State() = default;
bool State::operator==(const State&) const = default;

namespace {

const Session untouched;

}  // namespace

bool is_reminder_due(const State& state) {
  if (state.progress.unexported_answers < answers_before_reminder) return false;
  const auto seen = state.progress.settings.find(std::string(reminder_setting));
  return seen == state.progress.settings.end() || seen->second != std::to_string(state.progress.exports);
}

const Session& session_of(const State& state, const std::string& quiz) {
  if (quiz.empty()) return state.progress.practice;
  const auto found = state.progress.sessions.find(quiz);
  return found == state.progress.sessions.end() ? untouched : found->second;
}

Score score_of(const Quiz& quiz, const Session& session) {
  Score score{0, static_cast<int>(quiz.questions.size())};
  for (const Question& question : quiz.questions) {
    const QuestionState* state = state_of(session, question);
    if (state && state->checked && state->correct) ++score.correct;
  }
  return score;
}

}  // namespace lectern
