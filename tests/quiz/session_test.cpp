#include "quiz/session.h"

#include <doctest/doctest.h>

#include "questions.h"

namespace lectern {
namespace {

Session checked(const std::string& question, bool correct) {
  return with_verdict({}, question, "hash", chosen({0}), correct);
}

TEST_CASE("an answer is kept with the hash of its question, unchecked") {
  const Session session = with_answer({}, "a", "hash", chosen({1}));
  CHECK(session.questions.at("a") == QuestionState{"hash", chosen({1}), false, false});
  CHECK(session.current == 0);
}

TEST_CASE("an unchecked answer can be changed and taken back") {
  Session session = with_answer({}, "a", "hash", chosen({1}));
  session = with_answer(session, "a", "hash", chosen({2}));
  CHECK(session.questions.at("a").answer == chosen({2}));
  session = with_answer(session, "a", "hash", {});
  CHECK(session.questions.at("a").answer == Answer());
}

TEST_CASE("a checked answer is not changed any more") {
  const Session session = checked("a", false);
  CHECK(with_answer(session, "a", "hash", chosen({2})) == session);
}

TEST_CASE("checking twice changes nothing") {
  const Session session = checked("a", false);
  CHECK(with_verdict(session, "a", "hash", chosen({1}), true) == session);
}

TEST_CASE("a question that became another one is answered anew") {
  const Session session = checked("a", false);
  CHECK(with_answer(session, "a", "new", chosen({2})).questions.at("a") ==
        QuestionState{"new", chosen({2}), false, false});
  CHECK(with_verdict(session, "a", "new", chosen({2}), true).questions.at("a") ==
        QuestionState{"new", chosen({2}), true, true});
}

TEST_CASE("answering one question leaves the others as they are") {
  Session session = checked("a", true);
  session = with_verdict(session, "b", "hash", chosen({3}), false);
  CHECK(session.questions.at("a") == checked("a", true).questions.at("a"));
  CHECK(without_answer(session, "b") == checked("a", true));
}

TEST_CASE("taking up a question that was not touched changes nothing") {
  CHECK(without_answer(checked("a", true), "b") == checked("a", true));
}

TEST_CASE("a wrong answer keeps the question open until the learner goes on") {
  const Session session = checked("a", false);
  CHECK(session.current == 0);
  CHECK(advanced(session, "a", 3).current == 1);
}

TEST_CASE("there is no going on from an unchecked question") {
  const Session answered = with_answer({}, "a", "hash", chosen({1}));
  CHECK(advanced(answered, "a", 3) == answered);
  CHECK(advanced(Session(), "a", 3) == Session());
  CHECK(advanced(checked("a", true), "b", 3) == checked("a", true));
}

TEST_CASE("going on twice from one question counts once") {
  const Session session = advanced(checked("a", true), "a", 3);
  CHECK(advanced(session, "a", 3) == session);
}

TEST_CASE("the result comes after the last question, and nothing after the result") {
  Session session = advanced(checked("a", true), "a", 2);
  CHECK_FALSE(session.finished);
  session = advanced(with_verdict(session, "b", "hash", chosen({0}), false), "b", 2);
  CHECK(session.finished);
  CHECK(session.current == 1);
  session = with_verdict(session, "c", "hash", chosen({0}), true);
  CHECK(advanced(session, "c", 2) == session);
}

TEST_CASE("a quiz without questions is not finished by going on") {
  CHECK(advanced(checked("a", true), "a", 0) == checked("a", true));
}

TEST_CASE("a quiz that became shorter is finished by going on") {
  Session session = checked("a", true);
  session.current = 7;
  CHECK(advanced(session, "a", 3).finished);
}

TEST_CASE("the score counts right answers that were checked") {
  Session session = checked("a", true);
  session = with_verdict(session, "b", "hash", chosen({0}), false);
  session = with_answer(session, "c", "hash", chosen({0}));
  CHECK(score_of(session, 5) == Score{1, 5});
  CHECK(score_of({}, 0) == Score{0, 0});
}

TEST_CASE("the score is never more than all") {
  Session session = checked("a", true);
  session = with_verdict(session, "gone", "hash", chosen({0}), true);
  CHECK(score_of(session, 1) == Score{1, 1});
}

}  // namespace
}  // namespace lectern
