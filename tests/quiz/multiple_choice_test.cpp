#include "quiz/kinds/multiple_choice.h"

#include <doctest/doctest.h>
#include <climits>

#include "questions.h"

namespace lectern {
namespace {

const Question question = question_of(MultipleChoice{options_from("+-+-")});

TEST_CASE("a multiple choice is answered with several options") {
  CHECK(answer_form(question) == AnswerForm::several_options);
}

TEST_CASE("a multiple choice is right with exactly the correct options") {
  CHECK(is_correct(question, chosen({0, 2})));
  CHECK_FALSE(is_correct(question, chosen({0})));
  CHECK_FALSE(is_correct(question, chosen({0, 1, 2})));
  CHECK_FALSE(is_correct(question, chosen({1, 3})));
  CHECK_FALSE(is_correct(question, chosen({0, 1, 2, 3})));
}

TEST_CASE("the order in which options were ticked does not count") {
  CHECK(is_correct(question, chosen({2, 0})));
}

TEST_CASE("a multiple choice is incomplete without an option") {
  CHECK(is_complete(question, chosen({3})));
  CHECK_FALSE(is_complete(question, {}));
  CHECK_FALSE(is_complete(question, chosen({})));
  CHECK_FALSE(is_complete(question, typed("0")));
}

TEST_CASE("one option that does not exist makes a multiple choice incomplete") {
  for (const int index : {-1, 4, INT_MAX, INT_MIN}) {
    CHECK_FALSE(is_complete(question, chosen({0, 2, index})));
    CHECK_FALSE(is_correct(question, chosen({0, 2, index})));
  }
}

TEST_CASE("all options can be correct") {
  CHECK(is_correct(question_of(MultipleChoice{options_from("++")}), chosen({0, 1})));
}

}  // namespace
}  // namespace lectern
