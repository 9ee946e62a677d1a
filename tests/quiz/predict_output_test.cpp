#include "quiz/kinds/predict_output.h"

#include <doctest/doctest.h>

#include "questions.h"

namespace lectern {
namespace {

Question question_with_options() {
  PredictOutput kind;
  kind.options = options_from("--+");
  return question_of(kind);
}

TEST_CASE("an output to predict is chosen where there are options") {
  const Question question = question_with_options();
  CHECK(answer_form(question) == AnswerForm::one_option);
  CHECK(is_correct(question, chosen({2})));
  CHECK_FALSE(is_correct(question, chosen({0})));
  CHECK_FALSE(is_complete(question, chosen({3})));
  CHECK_FALSE(is_complete(question, chosen({0, 2})));
  CHECK_FALSE(is_complete(question, typed("2")));
}

TEST_CASE("an output to predict is typed where there are no options") {
  const Question question = typed_question({"[1, 2]"});
  CHECK(answer_form(question) == AnswerForm::typed_text);
  CHECK(is_correct(question, typed("[1, 2]")));
  CHECK_FALSE(is_correct(question, typed("[1,2]")));
  CHECK_FALSE(is_complete(question, chosen({0})));
}

TEST_CASE("a typed answer of which nothing is seen is incomplete") {
  const Question question = typed_question({"", " "});
  for (const char* blank : {"", " ", "\n", " \t\r\n\n", "\u00A0", "\u3000\u200B", "\uFEFF\u00AD", "\x1B"}) {
    CHECK_FALSE(is_complete(question, typed(blank)));
    CHECK_FALSE(is_correct(question, typed(blank)));
  }
  CHECK_FALSE(is_complete(question, {}));
}

TEST_CASE("what keyboards and phones change does not count, on either side") {
  for (const auto& [accepted, other] : std::vector<std::pair<std::string, std::string>>{
           {"--", "—"},
           {"[...]", "[…]"},
           {"café", "cafe\u0301"},
           {"a b", "a\u00A0b"},
           {"(1, 2)", "（1, 2）"},
           {"-1", "−1"},
           {"'a'", "‘a’"},
           {"한글", "\u1112\u1161\u11AB\u1100\u1173\u11AF"},
           {"'ab'", "'a\u200Bb'\uFEFF"},
       }) {
    CHECK_MESSAGE(is_correct(typed_question({accepted}), typed(other)), accepted);
    CHECK_MESSAGE(is_correct(typed_question({other}), typed(accepted)), accepted);
  }
}

TEST_CASE("a tab is typed as what is to be seen") {
  const Question question = typed_question({"a\tb"});
  CHECK(is_correct(question, typed("a    b")));
  CHECK(is_correct(question, typed("a b")));
  CHECK_FALSE(is_correct(question, typed("ab")));
}

TEST_CASE("every accepted answer is right") {
  const Question question = typed_question({"True", "1"});
  CHECK(is_correct(question, typed("True")));
  CHECK(is_correct(question, typed("1")));
  CHECK_FALSE(is_correct(question, typed("true")));
  CHECK_FALSE(is_correct(question, typed("True1")));
}

TEST_CASE("white space at line ends and empty lines at the end do not count") {
  const Question question = typed_question({"a\n  b"});
  CHECK(is_correct(question, typed("a  \n  b\t\n\n\n")));
  CHECK(is_correct(question, typed("a\r\n  b\r\n")));
  CHECK(is_correct(typed_question({"a \n  b\n"}), typed("a\n  b")));
}

TEST_CASE("white space before a line's text and empty lines between lines count") {
  const Question question = typed_question({"a\n  b"});
  CHECK_FALSE(is_correct(question, typed("a\nb")));
  CHECK_FALSE(is_correct(question, typed("a\n\n  b")));
  CHECK_FALSE(is_correct(question, typed(" a\n  b")));
}

TEST_CASE("a typed answer of any bytes is graded") {
  const Question question = typed_question({"é"});
  CHECK(is_correct(question, typed("é")));
  CHECK_FALSE(is_correct(question, typed("\xC3")));
  CHECK_FALSE(is_correct(question, typed(std::string("\0\xFF\xE2\x80", 4))));
}

TEST_CASE("a question that accepts nothing is never answered right") {
  CHECK_FALSE(is_correct(typed_question({}), typed("anything")));
}

}  // namespace
}  // namespace lectern
