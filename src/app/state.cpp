#include "app/state.h"

namespace lectern {

namespace {

const Session untouched;

}  // namespace

const Session& session_of(const State& state, const std::string& quiz) {
  if (quiz.empty()) return state.progress.practice;
  const auto found = state.progress.sessions.find(quiz);
  return found == state.progress.sessions.end() ? untouched : found->second;
}

const QuestionState* state_of(const Session& session, const Question& question) {
  const auto found = session.questions.find(question.id);
  return found == session.questions.end() || found->second.hash != question.hash ? nullptr : &found->second;
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
