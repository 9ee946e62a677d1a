#include "app/standing.h"

#include "app/state.h"

namespace lectern {
namespace {

void count(Standing& standing, const Session& session, const std::vector<Question>& questions) {
  for (const Question& question : questions) {
    const QuestionState* now = state_of(session, question);
    ++standing.questions;
    if (!now || !now->checked) continue;
    ++standing.answered;
    if (now->correct) ++standing.correct;
  }
}

}  // namespace

Standing standing_of(const Lesson& lesson, const State& state) {
  Standing standing;
  for (const Topic& topic : lesson.topics) {
    ++standing.topics;
    if (state.progress.read_topics.contains(topic.id)) ++standing.read;
    count(standing, state.progress.practice, topic.questions);
  }
  for (const Quiz& quiz : lesson.quizzes) count(standing, session_of(state, quiz.id), quiz.questions);
  return standing;
}

}  // namespace lectern
