#include "quiz/grade.h"

#include <doctest/doctest.h>
#include <climits>

#include "questions.h"

namespace lectern {
namespace {

const Question single = question_of(SingleChoice{options_from("+--")});
const Question multiple = question_of(MultipleChoice{options_from("+-+")});

TEST_CASE("a radio replaces the option that was chosen") {
  CHECK(with_option(single, {}, 1, true) == chosen({1}));
  CHECK(with_option(single, chosen({1}), 2, true) == chosen({2}));
}

TEST_CASE("a radio is not unticked") {
  CHECK(with_option(single, chosen({1}), 1, false) == chosen({1}));
  CHECK(with_option(single, chosen({1}), 2, false) == chosen({1}));
}

TEST_CASE("a checkbox adds and removes its option, and the options stay in order") {
  Answer answer;
  answer = with_option(multiple, answer, 2, true);
  answer = with_option(multiple, answer, 0, true);
  CHECK(answer == chosen({0, 2}));
  answer = with_option(multiple, answer, 2, false);
  CHECK(answer == chosen({0}));
  CHECK(with_option(multiple, answer, 0, false) == chosen({}));
}

TEST_CASE("ticking a ticked checkbox and unticking an unticked one change nothing") {
  CHECK(with_option(multiple, chosen({0, 2}), 2, true) == chosen({0, 2}));
  CHECK(with_option(multiple, chosen({0, 2}), 1, false) == chosen({0, 2}));
}

TEST_CASE("an option out of range changes no answer") {
  for (const int index : {-1, 3, INT_MAX, INT_MIN}) {
    CHECK(with_option(single, chosen({1}), index, true) == chosen({1}));
    CHECK(with_option(multiple, chosen({0, 2}), index, true) == chosen({0, 2}));
    CHECK(with_option(multiple, chosen({0, 2}), index, false) == chosen({0, 2}));
  }
}

TEST_CASE("a typed answer has no options to tick") {
  CHECK(with_option(typed_question({"1"}), typed("2"), 0, true) == typed("2"));
}

TEST_CASE("ticking repairs a stored answer that could never be completed") {
  CHECK(with_option(multiple, chosen({7, -1, 2, 2}), 0, true) == chosen({0, 2}));
  CHECK(with_option(multiple, typed("a"), 1, true) == chosen({1}));
  CHECK(with_option(single, chosen({0, 1, 9}), 2, true) == chosen({2}));
}

TEST_CASE("a question without options or accepted answers is never complete by options") {
  for (const QuestionKind& kind :
       {QuestionKind(SingleChoice{}), QuestionKind(MultipleChoice{}), QuestionKind(TrueFalse{})}) {
    CHECK_FALSE(is_complete(question_of(kind), chosen({0})));
    CHECK_FALSE(is_correct(question_of(kind), chosen({})));
  }
}

}  // namespace
}  // namespace lectern
