#include "app/standing.h"

#include <algorithm>

#include "app/state.h"

namespace lectern {

Tally tally_of(const std::vector<Question>& questions, const Progress& progress) {
  Tally tally;
  for (const Question& question : questions) {
    const QuestionState* last = last_check_of(progress, question);
    ++tally.questions;
    if (last) ++tally.answered;
    if (last && last->correct) ++tally.correct;
  }
  return tally;
}

int topics_read(const Lesson& lesson, const Progress& progress) {
  const auto is_read = [&](const Topic& topic) { return progress.read_topics.contains(topic.id); };
  return static_cast<int>(std::ranges::count_if(lesson.topics, is_read));
}

Standing standing_of(const Lesson& lesson, const State& state) {
  Standing standing;
  standing.read = topics_read(lesson, state.progress);
  standing.topics = static_cast<int>(lesson.topics.size());
  const auto count = [&](const std::vector<Question>& questions) {
    const Tally tally = tally_of(questions, state.progress);
    standing.questions += tally.questions;
    standing.answered += tally.answered;
    standing.correct += tally.correct;
  };
  for (const Topic& topic : lesson.topics) count(topic.questions);
  for (const Quiz& quiz : lesson.quizzes) count(quiz.questions);
  return standing;
}

}  // namespace lectern
