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
  CHECK(session.passed.empty());
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
  CHECK_FALSE(session.passed.contains("a"));
  CHECK(advanced(session, "a", 3).passed.contains("a"));
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
  session = with_verdict(session, "c", "hash", chosen({0}), true);
  CHECK(advanced(session, "c", 2) == session);
}

TEST_CASE("a quiz without questions is not finished by going on") {
  CHECK(advanced(checked("a", true), "a", 0) == checked("a", true));
}

Question versioned(const std::string& id, const std::string& hash = "hash") {
  Question question;
  question.id = id;
  question.hash = hash;
  return question;
}

Quiz quiz_of(const std::vector<Question>& questions) {
  Quiz quiz;
  quiz.questions = questions;
  return quiz;
}

// The learner answered the open question and went on.
Session one_further(const Quiz& quiz, Session session) {
  const Question& open = quiz.questions[open_place(quiz, session)];
  session = with_verdict(std::move(session), open.id, open.hash, chosen({0}), true);
  const std::size_t count = count_to_finish(quiz, session);
  return advanced(std::move(session), open.id, count);
}

TEST_CASE("the open question is the first that the learner has not gone on from") {
  const Quiz quiz = quiz_of({versioned("a"), versioned("b")});
  CHECK(open_place(quiz, {}) == 0);
  const Session session = one_further(quiz, {});
  CHECK(open_place(quiz, session) == 1);
  CHECK(is_finished(quiz, one_further(quiz, session)));
}

TEST_CASE("a question put in front of the open one is asked too, and moves nobody") {
  const Session session = one_further(quiz_of({versioned("a"), versioned("b"), versioned("c")}), {});
  const Quiz longer = quiz_of({versioned("a"), versioned("b"), versioned("new"), versioned("c")});
  CHECK(open_place(longer, session) == 1);
  const Quiz changed = quiz_of({versioned("new"), versioned("a"), versioned("b")});
  CHECK(open_place(changed, session) == 0);
  CHECK(open_place(changed, one_further(changed, session)) == 2);
}

TEST_CASE("questions that leave a quiz neither end it early nor keep it open") {
  const Quiz quiz = quiz_of({versioned("a"), versioned("b"), versioned("c"), versioned("d")});
  Session session = one_further(quiz, one_further(quiz, {}));
  const Quiz shorter = quiz_of({versioned("b"), versioned("c"), versioned("d")});
  session = one_further(shorter, std::move(session));
  CHECK_FALSE(is_finished(shorter, session));
  session = one_further(shorter, std::move(session));
  CHECK(session.finished);
  CHECK(is_finished(quiz_of({versioned("a")}), one_further(quiz, {})));
}

TEST_CASE("editing one question opens that question again, and no other") {
  const Quiz quiz = quiz_of({versioned("a"), versioned("b"), versioned("c")});
  Session session = one_further(quiz, one_further(quiz, {}));
  const Quiz edited = quiz_of({versioned("a", "new"), versioned("b"), versioned("c")});
  CHECK(has_changed(session, edited.questions[0]));
  CHECK_FALSE(has_changed(session, edited.questions[1]));
  CHECK_FALSE(has_changed(session, edited.questions[2]));
  CHECK(open_place(edited, session) == 0);
  session = one_further(edited, std::move(session));
  CHECK(open_place(edited, session) == 2);
  CHECK_FALSE(has_changed(session, edited.questions[0]));
  CHECK(one_further(edited, session).finished);
}

TEST_CASE("a finished quiz stays finished when a question is edited") {
  const Session session = one_further(quiz_of({versioned("a")}), {});
  CHECK(is_finished(quiz_of({versioned("a", "new")}), session));
  CHECK(has_changed(session, versioned("a", "new")));
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
