// Session: a learner's way through a set of questions, as a pure state machine. A step that does not fit the state it
// meets (checking twice, advancing from an unchecked question) leaves the state as it is.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>

#include "quiz/answer.h"

namespace lectern {

struct QuestionState {
  std::string hash;  // the question's content hash when it was answered
  Answer answer;
  bool checked = false;
  bool correct = false;  // meaningful when checked

  bool operator==(const QuestionState&) const = default;
};

struct Session {
  std::size_t current = 0;  // the place of the open question in the quiz
  bool finished = false;
  std::map<std::string, QuestionState> questions;  // by question id; only those that were touched
  std::set<std::string> passed;                    // ids of the questions the learner went on from

  bool operator==(const Session&) const = default;
};

// The learner changed the answer to a question that is not checked yet. An answer to an older version of the question
// (another hash) is replaced, even a checked one.
Session with_answer(Session session, const std::string& question, const std::string& hash, Answer answer);

// The learner had the answer checked; `correct` is the verdict.
Session with_verdict(Session session, const std::string& question, const std::string& hash, Answer answer,
                     bool correct);

// The learner takes one question up again.
Session without_answer(Session session, const std::string& question);

// On to the next of `count` questions, or to the result after the last. `question` is the id of the open one, which
// must have been checked. Only the first step on from a question counts: two tabs that both go on skip nothing.
Session advanced(Session session, const std::string& question, std::size_t count);

struct Score {
  int correct = 0;
  int total = 0;

  bool operator==(const Score&) const = default;
};

// How many of `count` questions were answered right.
Score score_of(const Session& session, std::size_t count);

}  // namespace lectern
