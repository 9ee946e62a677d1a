// Session: a learner's way through a set of questions, as a pure state machine. A step that does not fit the state it
// meets (checking twice, advancing from an unchecked question) leaves the state as it is.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>

#include "course/lesson.h"
#include "quiz/answer.h"

namespace lectern {

struct QuestionState {
  std::string hash;  // the question's content hash when it was answered
  Answer answer;
  bool checked = false;
  bool correct = false;  // meaningful when checked

  bool operator==(const QuestionState&) const = default;
};

// Nothing in it counts places: questions may come, go and move while a learner is on the way.
struct Session {
  bool finished = false;
  std::map<std::string, QuestionState> questions;  // by question id; only those that were touched
  std::set<std::string> passed;                    // ids of the questions the learner went on from

  bool operator==(const Session&) const = default;
};

// The learner changed the answer to a question that is not checked yet. An answer to an older version of the question
// (another hash) is replaced, even a checked one, and the learner has to go on from it again.
Session with_answer(Session session, const std::string& question, const std::string& hash, Answer answer);

// The learner had the answer checked; `correct` is the verdict.
Session with_verdict(Session session, const std::string& question, const std::string& hash, Answer answer,
                     bool correct);

// The learner takes one question up again.
Session without_answer(Session session, const std::string& question);

// On from the question with this id, which must have been checked; to the result where `count` questions are passed
// then. Only the first step on from a question counts: two tabs that both go on skip nothing.
Session advanced(Session session, const std::string& question, std::size_t count);

// The state of a question if it was touched in its present version, else nullptr.
const QuestionState* state_of(const Session& session, const Question& question);

// Was the question touched, and has it become another one since?
bool has_changed(const Session& session, const Question& question);

// The place in the quiz of the first question that the learner has not gone on from in its present version; the number
// of questions where there is none.
std::size_t open_place(const Quiz& quiz, const Session& session);

// Is the result shown?
bool is_finished(const Quiz& quiz, const Session& session);

// How many questions are passed once the learner has gone on from every open one of the quiz: those that have left the
// quiz since they were passed included.
std::size_t count_to_finish(const Quiz& quiz, const Session& session);

struct Score {
  int correct = 0;
  int total = 0;

  bool operator==(const Score&) const = default;
};

// How many of `count` questions were answered right.
Score score_of(const Session& session, std::size_t count);

}  // namespace lectern
