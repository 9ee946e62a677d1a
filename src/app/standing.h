// Standing: how far a learner is with a lesson, in numbers, as the page shows them and tells them to a page that embeds
// it. Only what the lesson has now counts: the record may know of topics and questions that are gone.
#pragma once

#include <vector>

namespace lectern {

struct Lesson;
struct Progress;
struct Question;
struct State;

// Of some questions: those that were checked since the last reset, and of these the ones whose last check was correct.
struct Tally {
  int questions = 0;
  int answered = 0;
  int correct = 0;
};

Tally tally_of(const std::vector<Question>& questions, const Progress& progress);

// How many of the lesson's topics were read.
int topics_read(const Lesson& lesson, const Progress& progress);

struct Standing {
  int read = 0;  // of `topics`
  int topics = 0;
  int answered = 0;  // of `questions`, under topics and in quizzes: see Tally
  int correct = 0;   // of `answered`
  int questions = 0;

  bool operator==(const Standing&) const = default;
};

Standing standing_of(const Lesson& lesson, const State& state);

}  // namespace lectern
