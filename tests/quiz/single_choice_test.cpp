#include "quiz/kinds/single_choice.h"

#include <doctest/doctest.h>
#include <climits>

#include "questions.h"

namespace lectern {
namespace {

const Question question = question_of(SingleChoice{options_from("-+--")});

TEST_CASE("a single choice is answered with one option") {
  CHECK(answer_form(question) == AnswerForm::one_option);
}

TEST_CASE("a single choice is right with the correct option alone") {
  CHECK(is_correct(question, chosen({1})));
  CHECK_FALSE(is_correct(question, chosen({0})));
}

TEST_CASE("a single choice is incomplete without an option, or with two") {
  CHECK(is_complete(question, chosen({0})));
  CHECK_FALSE(is_complete(question, {}));
  CHECK_FALSE(is_complete(question, chosen({})));
  CHECK_FALSE(is_complete(question, chosen({0, 1})));
  CHECK_FALSE(is_complete(question, chosen({1, 1})));
  CHECK_FALSE(is_complete(question, typed("-+--")));
}

TEST_CASE("an option that does not exist answers no SingleChoice question") {
  for (const int index : {-1, 4, INT_MAX, INT_MIN}) {
    CHECK_FALSE(is_complete(question, chosen({index})));
    CHECK_FALSE(is_correct(question, chosen({index})));
  }
}

}  // namespace
}  // namespace lectern
