#include "quiz/session.h"

#include <algorithm>
#include <utility>

namespace lectern {
namespace {

// A question that was checked stays as it is, unless it has become another question since.
bool is_settled(const Session& session, const std::string& question, const std::string& hash) {
  const auto found = session.questions.find(question);
  return found != session.questions.end() && found->second.checked && found->second.hash == hash;
}

// An answer to what is another question now gives way.
void take_up(Session& session, const std::string& question, const std::string& hash) {
  const auto found = session.questions.find(question);
  if (found != session.questions.end() && found->second.hash != hash) session.passed.erase(question);
}

bool is_passed(const Session& session, const Question& question) {
  const QuestionState* state = state_of(session, question);
  return state && state->checked && session.passed.contains(question.id);
}

bool is_checked(const Session& session, const std::string& question) {
  const auto found = session.questions.find(question);
  return found != session.questions.end() && found->second.checked;
}

}  // namespace

Session with_answer(Session session, const std::string& question, const std::string& hash, Answer answer) {
  if (is_settled(session, question, hash)) return session;
  take_up(session, question, hash);
  session.questions.insert_or_assign(question, QuestionState{hash, std::move(answer), false, false});
  return session;
}

Session with_verdict(Session session, const std::string& question, const std::string& hash, Answer answer,
                     bool correct) {
  if (is_settled(session, question, hash)) return session;
  take_up(session, question, hash);
  session.questions.insert_or_assign(question, QuestionState{hash, std::move(answer), true, correct});
  return session;
}

Session without_answer(Session session, const std::string& question) {
  session.questions.erase(question);
  return session;
}

Session advanced(Session session, const std::string& question, std::size_t count) {
  if (session.finished || count == 0 || !is_checked(session, question)) return session;
  session.passed.insert(question);
  session.finished = session.passed.size() >= count;
  return session;
}

const QuestionState* state_of(const Session& session, const Question& question) {
  const auto found = session.questions.find(question.id);
  return found == session.questions.end() || found->second.hash != question.hash ? nullptr : &found->second;
}

bool has_changed(const Session& session, const Question& question) {
  const auto found = session.questions.find(question.id);
  return found != session.questions.end() && found->second.hash != question.hash;
}

std::size_t open_place(const Quiz& quiz, const Session& session) {
  const auto is_open = [&](const Question& question) { return !is_passed(session, question); };
  const auto found = std::find_if(quiz.questions.begin(), quiz.questions.end(), is_open);
  return static_cast<std::size_t>(found - quiz.questions.begin());
}

bool is_finished(const Quiz& quiz, const Session& session) {
  return session.finished || open_place(quiz, session) == quiz.questions.size();
}

std::size_t count_to_finish(const Quiz& quiz, const Session& session) {
  const auto is_new = [&](const Question& question) { return !session.passed.contains(question.id); };
  const auto open = std::count_if(quiz.questions.begin(), quiz.questions.end(), is_new);
  return session.passed.size() + static_cast<std::size_t>(open);
}

Score score_of(const Session& session, std::size_t count) {
  const auto is_right = [](const auto& entry) { return entry.second.checked && entry.second.correct; };
  const auto right = std::count_if(session.questions.begin(), session.questions.end(), is_right);
  const int total = static_cast<int>(count);
  // A question that was answered may have left the quiz since.
  return {std::min(static_cast<int>(right), total), total};
}

}  // namespace lectern
