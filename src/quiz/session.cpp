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

bool is_checked(const Session& session, const std::string& question) {
  const auto found = session.questions.find(question);
  return found != session.questions.end() && found->second.checked;
}

}  // namespace

Session with_answer(Session session, const std::string& question, const std::string& hash, Answer answer) {
  if (is_settled(session, question, hash)) return session;
  session.questions.insert_or_assign(question, QuestionState{hash, std::move(answer), false, false});
  return session;
}

Session with_verdict(Session session, const std::string& question, const std::string& hash, Answer answer,
                     bool correct) {
  if (is_settled(session, question, hash)) return session;
  session.questions.insert_or_assign(question, QuestionState{hash, std::move(answer), true, correct});
  return session;
}

Session without_answer(Session session, const std::string& question) {
  session.questions.erase(question);
  return session;
}

Session advanced(Session session, const std::string& question, std::size_t count) {
  if (session.finished || count == 0 || !is_checked(session, question)) return session;
  if (!session.passed.insert(question).second) return session;
  if (session.current + 1 < count) {
    ++session.current;
  } else {
    session.finished = true;
  }
  return session;
}

Score score_of(const Session& session, std::size_t count) {
  const auto is_right = [](const auto& entry) { return entry.second.checked && entry.second.correct; };
  const auto right = std::count_if(session.questions.begin(), session.questions.end(), is_right);
  const int total = static_cast<int>(count);
  // A question that was answered may have left the quiz since.
  return {std::min(static_cast<int>(right), total), total};
}

}  // namespace lectern
