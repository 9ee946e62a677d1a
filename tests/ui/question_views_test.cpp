// Questions and quizzes, used as a learner uses them: by role and name.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/app.h"
#include "support/learner.h"
#include "support/sample_content.h"

using namespace lectern;
using test::effect_of;
using test::Learner;

TEST_CASE("a sign before each reason is drawn, and its words are in the tree alone") {
  Learner learner(test::shared_content());
  learner.open("#/quiz/final");
  learner.tick("radio", "Wrong one");
  learner.press("button", "Check answer");
  int outcomes = 0;
  for (const Element& element : learner.elements()) {
    if (!element.text || element.text->text.find(" answer") == std::string::npos) continue;
    if (!element.text->text.starts_with("Right") && !element.text->text.starts_with("Wrong")) continue;
    ++outcomes;
    for (const Shape& shape : learner.screen.scene().picture.shapes) CHECK(shape.text != element.text);
  }
  CHECK(outcomes == 3);
}

TEST_CASE("after a right and after a wrong answer the same sentence says where the reasons are") {
  for (const char* option : {"Right", "Wrong one"}) {
    Learner learner(test::shared_content());
    learner.open("#/quiz/final");
    learner.tick("radio", option);
    learner.press("button", "Check answer");
    CHECK(learner.sees("status", "Each answer has its reason below it."));
  }
}

TEST_CASE("a wrong answer is told so, with the reason of every option, and next is offered") {
  Learner learner(test::shared_content());
  learner.open("#/quiz/final");
  CHECK(learner.sees("heading", "Question 1 of 2"));
  learner.tick("radio", "Wrong one");
  learner.press("button", "Check answer");
  CHECK(learner.sees("status", "Not quite"));
  for (const char* reason : {"Because of Right.", "Because of Wrong one.", "Because of Wrong two."}) {
    CHECK(learner.reads(reason));
  }
  CHECK(learner.reads("Wrong answer, your choice"));
  CHECK(find_attribute(learner.get("radio", "Right"), "disabled"));
  CHECK_FALSE(learner.sees("button", "Check answer"));
  CHECK(learner.sees("button", "Next question"));
}

TEST_CASE("checking with nothing chosen asks for an answer") {
  Learner learner(test::shared_content());
  learner.open("#/quiz/final");
  learner.press("button", "Check answer");
  CHECK(learner.sees("status", "Choose an answer first."));
  CHECK(learner.sees("button", "Check answer"));
}

TEST_CASE("the button keeps its element from Check answer to See result, so that the focus stays on it") {
  Learner learner(test::shared_content());
  learner.open("#/quiz/final");
  learner.tick("radio", "Right");
  const ElementId button = learner.get("button", "Check answer").id;
  learner.press("button", "Check answer");
  CHECK(learner.get("button", "Next question").id == button);
}

TEST_CASE("the result counts, names what to revisit, and starts over") {
  Learner learner(test::shared_content());
  learner.open("#/quiz/final");
  learner.tick("radio", "Wrong one");
  learner.press("button", "Check answer");
  learner.press("button", "Next question");
  CHECK(learner.sees("heading", "Question 2 of 2"));
  learner.tick("radio", "Right");
  learner.press("button", "Check answer");
  CHECK(learner.sees("status", "Correct"));
  learner.press("button", "See result");
  CHECK(learner.reads("1 of 2 correct"));
  CHECK(learner.sees("heading", "Topics to revisit"));
  const auto revisit = test::find_all(learner.elements(), "listitem", "What comes first?");
  CHECK(revisit.size() == 2);  // in the contents and in the result
  learner.press("button", "Try again");
  CHECK(learner.sees("heading", "Question 1 of 2"));
}

TEST_CASE("a multiple choice takes several options and wants all the right ones") {
  Learner learner(test::shared_content());
  learner.tick("checkbox", "Right");
  learner.tick("checkbox", "Also right");
  const auto group = learner.get("group", "Prompt of first-many?");
  const auto buttons = test::find_all(learner.elements(), "button", "Check answer");
  REQUIRE(buttons.size() == 5);
  learner.send({buttons[1]->id, UiEvent::Kind::activate, false, {}});
  CHECK(test::text_of(learner.elements(), group.id).find("Correct.") != std::string::npos);
}

TEST_CASE("a typed answer is checked without its white space, and the right one is shown") {
  Learner learner(test::shared_content());
  learner.type("textbox", "Your answer", "1 \n2\n\n");
  const auto buttons = test::find_all(learner.elements(), "button", "Check answer");
  learner.send({buttons.back()->id, UiEvent::Kind::activate, false, {}});
  CHECK(learner.sees("status", "Correct."));
  CHECK(learner.reads("It counts."));
  CHECK(find_attribute(learner.get("textbox", "Your answer"), "disabled"));
  learner.press("button", "Try again");
  CHECK(*find_attribute(learner.get("textbox", "Your answer"), "value") == "");
}

TEST_CASE("Enter in the field checks what is typed, once, with the focus on the button that goes on") {
  Learner learner(test::shared_content());
  const auto press_enter = [&](std::string_view text) {
    const Element& field = learner.get("textbox", "Your answer");
    return learner.send({field.id, UiEvent::Kind::enter, false, std::string(text)});
  };
  press_enter(" \u00A0\u200B");
  CHECK(learner.sees("status", "Type an answer first."));
  press_enter("1\n2");
  CHECK(learner.sees("status", "Correct."));
  REQUIRE(effect_of<FocusAnchor>(learner.effects));
  CHECK(effect_of<FocusAnchor>(learner.effects)->anchor == Anchor{Anchor::Kind::question_button, "second-typed"});
  CHECK(find_attribute(learner.get("textbox", "Your answer"), "disabled"));
  press_enter("something else");
  CHECK(learner.sees("status", "Correct."));
  CHECK(learner.sees("button", "Try again"));
}

TEST_CASE("Enter in the search box or in the field of an import is left to the browser") {
  Learner learner(test::shared_content());
  const auto takes_enter = [&](const Element& field) {
    return learner.screen.handle({field.id, UiEvent::Kind::enter, false, "first"}, learner.now_ms);
  };
  CHECK_FALSE(takes_enter(learner.get("searchbox", "Search")));
  learner.open("#/progress");
  learner.press("button", "Import");
  CHECK_FALSE(takes_enter(learner.get("textbox")));
}
