// Standing: how far a learner is with a lesson, in numbers. A page that embeds the lesson is told them.
#pragma once

namespace lectern {

struct Lesson;
struct State;

struct Standing {
  int read = 0;  // of `topics`
  int topics = 0;
  int answered = 0;  // of `questions`: those that stand checked, under topics and in quizzes
  int correct = 0;   // of `answered`
  int questions = 0;

  bool operator==(const Standing&) const = default;
};

Standing standing_of(const Lesson& lesson, const State& state);

}  // namespace lectern
