#include "app/update.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <utility>

#include "support/app.h"

using namespace lectern;

using test::App;

TEST_CASE("opening an address sets the route and goes to the topic it names") {
  App app;
  app(OpenAddress{"#/read/second"});
  CHECK(app.state.route == Route(ReadRoute{"second"}));
  REQUIRE(app.of<GoToAnchor>().size() == 1);
  CHECK(app.of<GoToAnchor>()[0].anchor == topic_anchor("second"));
}

TEST_CASE("opening an address closes the contents and an open question about resetting") {
  App app;
  app(ToggleContents{});
  app(OpenDialog{Dialog::reset});
  app(OpenAddress{"#/progress"});
  CHECK_FALSE(app.state.contents_open);
  CHECK(app.state.dialog == Dialog::none);
}

TEST_CASE("ticking an option is kept at once, so that a reload finds it") {
  App app;
  app(TickOption{"final", "final-one", 0, true});
  REQUIRE(app.of<StoreEvent>().size() == 1);
  CHECK(std::holds_alternative<AnswerChanged>(app.of<StoreEvent>()[0].event.body));
  CHECK(app.question("final", "final-one")->answer == Answer(ChosenOptions{{0}}));
}

TEST_CASE("ticking what is ticked already stores nothing") {
  App app;
  app(TickOption{"", "first-one", 1, true});
  app(TickOption{"", "first-one", 1, true});
  CHECK(app.effects.empty());
}

TEST_CASE("a right answer is graded right and a wrong one wrong") {
  App app;
  app.answer("", "first-one", 1);
  CHECK(app.question("", "first-one")->correct);
  app.answer("", "second-choice", 1);
  CHECK_FALSE(app.question("", "second-choice")->correct);
}

TEST_CASE("checking without an answer says so and stores nothing") {
  App app;
  app(CheckAnswer{"", "first-one"});
  CHECK(app.state.nudged_question == "first-one");
  CHECK(app.of<StoreEvent>().empty());
  app(TickOption{"", "first-one", 0, true});
  CHECK(app.state.nudged_question.empty());
}

TEST_CASE("a checked answer cannot be changed until the question is taken up again") {
  App app;
  app.answer("", "first-one", 0);
  app(TickOption{"", "first-one", 1, true});
  CHECK(app.question("", "first-one")->answer == Answer(ChosenOptions{{0}}));
  app(RetryQuestion{"first-one"});
  CHECK(app.question("", "first-one") == nullptr);
}

TEST_CASE("typing changes the answer at once but stores it only when the field is left") {
  App app;
  app(TypeAnswer{"", "second-typed", "1", false});
  CHECK(app.effects.empty());
  CHECK(app.question("", "second-typed")->answer == Answer(TypedText{"1"}));
  app(TypeAnswer{"", "second-typed", "1\n2", true});
  CHECK(app.of<StoreEvent>().size() == 1);
  app(CheckAnswer{"", "second-typed"});
  CHECK(app.question("", "second-typed")->correct);
}

TEST_CASE("text for a question of options, and options for a typed one, change nothing") {
  App app;
  app(TypeAnswer{"", "first-one", "Right", true});
  app(TickOption{"", "second-typed", 0, true});
  CHECK(app.state.progress == Progress{});
}

TEST_CASE("a quiz goes on only from a checked question, and ends in its result") {
  App app;
  app(AdvanceQuiz{"final"});
  CHECK(session_of(app.state, "final").passed.empty());
  app.answer("final", "final-one", 1);
  app(AdvanceQuiz{"final"});
  CHECK(session_of(app.state, "final").passed == std::set<std::string>{"final-one"});
  app.answer("final", "final-two", 0);
  app(AdvanceQuiz{"final"});
  CHECK(session_of(app.state, "final").finished);
  const Quiz& quiz = *find_quiz(app.content.lesson, "final");
  CHECK(score_of(quiz, session_of(app.state, "final")) == Score{1, 2});
  REQUIRE(app.state.progress.results.size() == 1);
  CHECK(app.state.progress.results[0].score == Score{1, 2});
}

TEST_CASE("only the open question of a quiz can be answered") {
  App app;
  app.answer("final", "final-two", 1);
  CHECK(app.question("final", "final-two") == nullptr);
}

TEST_CASE("a quiz that is taken again begins anew and keeps the results before") {
  App app;
  for (const char* id : {"final-one", "final-two"}) {
    app.answer("final", id, 1);
    app(AdvanceQuiz{"final"});
  }
  app(RestartQuiz{"final"});
  CHECK(session_of(app.state, "final") == Session{});
  CHECK(app.state.progress.results.size() == 1);
}

TEST_CASE("a topic is read once") {
  App app;
  app(ReachEndOfTopic{"first"});
  CHECK(app.of<StoreEvent>().size() == 1);
  app(ReachEndOfTopic{"first"});
  CHECK(app.effects.empty());
  app(ReachEndOfTopic{"no such topic"});
  CHECK(app.effects.empty());
}

TEST_CASE("hiding all answers forgets which were shown") {
  App app;
  app(ToggleAnswers{});
  app(ShowAnswer{"first"});
  CHECK(app.state.shown_answers.contains("first"));
  app(ToggleAnswers{});
  app(ToggleAnswers{});
  CHECK(app.state.answers_hidden);
  CHECK(app.state.shown_answers.empty());
}

TEST_CASE("who shows an answer goes on at its topic; the browser's find goes there itself") {
  App app;
  app(ToggleAnswers{});
  app(ShowAnswer{"first"});
  REQUIRE(app.of<FocusAnchor>().size() == 1);
  CHECK(app.of<FocusAnchor>()[0].anchor == topic_anchor("first"));
  app(ShowAnswer{"second", true});
  CHECK(app.of<FocusAnchor>().empty());
}

TEST_CASE("what is put away gives the focus to the view") {
  App app;
  app(StoreFailed{});
  app(DismissNotice{});
  REQUIRE(app.of<FocusAnchor>().size() == 1);
  CHECK(app.of<FocusAnchor>()[0].anchor == Anchor{});
  app(UpdateReady{});
  app(DismissUpdate{});
  CHECK(app.of<FocusAnchor>().size() == 1);
  app(DismissReminder{});
  CHECK(app.of<FocusAnchor>().size() == 1);
}

TEST_CASE("a topic gone to by its key is not left behind the contents") {
  App app;
  app(ToggleContents{});
  app(GoToTopic{"first"});
  CHECK_FALSE(app.state.contents_open);
}

TEST_CASE("a tag is switched on and off") {
  App app;
  app(ToggleTag{"endings"});
  app(ToggleTag{"beginnings"});
  app(ToggleTag{"endings"});
  CHECK(app.state.tag_filter == std::set<std::string>{"beginnings"});
}

TEST_CASE("a setting is kept, and choosing it again stores nothing") {
  App app;
  app(ChooseTheme{ThemeChoice::dark});
  CHECK(settings_of(app.state).theme == ThemeChoice::dark);
  CHECK(app.of<StoreEvent>().size() == 1);
  app(ChooseTheme{ThemeChoice::dark});
  CHECK(app.effects.empty());
}

TEST_CASE("a reset asks first, forgets all but the settings, and can be called off") {
  App app;
  app(ChooseTextSize{TextSize::large});
  app.answer("", "first-one", 1);
  app(ConfirmReset{});
  CHECK(app.question("", "first-one") != nullptr);
  app(OpenDialog{Dialog::reset});
  app(CloseDialog{});
  app(ConfirmReset{});
  CHECK(app.question("", "first-one") != nullptr);
  app(OpenDialog{Dialog::reset});
  app(ConfirmReset{});
  CHECK(app.question("", "first-one") == nullptr);
  CHECK(settings_of(app.state).text_size == TextSize::large);
}

TEST_CASE("after a reset the store holds the reset and the settings alone") {
  App app;
  app(ChooseTheme{ThemeChoice::dark});
  app(OpenDialog{Dialog::reset});
  app(ConfirmReset{});
  Events stored = {app.of<StoreReset>().at(0).event};
  for (const StoreEvent& effect : app.of<StoreEvent>()) stored.push_back(effect.event);
  CHECK(fold(stored) == app.state.progress);
}

TEST_CASE("of a store that refuses the learner is told once, and it is offered every event") {
  App app;
  app(StoreFailed{});
  CHECK(app.state.notice == Notice::storage_full);
  app(DismissNotice{});
  app(TickOption{"", "first-one", 0, true});
  CHECK(app.of<StoreEvent>().size() == 1);
  CHECK(app.question("", "first-one") != nullptr);
  app(StoreFailed{});
  CHECK(app.state.notice == Notice::none);
}

TEST_CASE("a newer app that writes to the record is said, once") {
  App app;
  app(StoreNewer{});
  CHECK(app.state.notice == Notice::storage_newer);
  CHECK_FALSE(app.state.can_store);
}

TEST_CASE("a newer version is opened when the learner asks, and the offer can be put away until the next one") {
  App app;
  app(AskUpdate{});
  CHECK(app.effects.empty());
  app(UpdateReady{});
  CHECK(app.state.update_ready);
  CHECK(app.effects.empty());
  app(DismissUpdate{});
  CHECK_FALSE(app.state.update_ready);
  app(UpdateReady{});
  app(AskUpdate{});
  CHECK(app.of<ApplyUpdate>().size() == 1);
}

TEST_CASE("a notice does not hide the offer of a newer version, nor the offer a notice") {
  App app;
  app(UpdateReady{});
  app(StoreFailed{});
  CHECK(app.state.update_ready);
  app(DismissNotice{});
  CHECK(app.state.update_ready);
  app(StoreNewer{});
  app(DismissUpdate{});
  CHECK(app.state.notice == Notice::none);
}

TEST_CASE("every stored event has an id of its own") {
  App app;
  std::set<EventId> ids;
  for (int round = 0; round < 5; ++round) {
    app(ChooseTheme{round % 2 ? ThemeChoice::dark : ThemeChoice::light});
    for (const StoreEvent& effect : app.of<StoreEvent>()) CHECK(ids.insert(effect.event.id).second);
  }
  CHECK(ids.size() == 5);
}

TEST_CASE("what was stored folds back to the same progress") {
  App app;
  Events stored;
  const Action actions[] = {TickOption{"final", "final-one", 1, true},
                            CheckAnswer{"final", "final-one"},
                            AdvanceQuiz{"final"},
                            TickOption{"", "first-many", 0, true},
                            ReachEndOfTopic{"second"},
                            ChooseMotion{MotionChoice::reduced}};
  for (const Action& action : actions) {
    app(action);
    for (const StoreEvent& effect : app.of<StoreEvent>()) stored.push_back(effect.event);
  }
  CHECK(stored.size() == 6);
  CHECK(fold(stored) == app.state.progress);
}

TEST_CASE("an answer to an older version of a question does not count for the new one") {
  App app;
  Events old = {{{"cd", 0}, 1, AnswerChecked{"", "first-one", "another hash", ChosenOptions{{1}}, true}}};
  app.state.progress = fold(old);
  CHECK(app.question("", "first-one") == nullptr);
  app.answer("", "first-one", 0);
  CHECK_FALSE(app.question("", "first-one")->correct);
}
