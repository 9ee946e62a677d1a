#include "progress/progress.h"

#include <doctest/doctest.h>
#include <cstdint>

#include "histories.h"

namespace lectern {
namespace {

// The events of one tab, a second apart.
Events in_sequence(const std::vector<EventBody>& bodies) {
  Events events;
  for (const EventBody& body : bodies) {
    events.push_back({{"a1", events.size()}, static_cast<std::int64_t>(events.size()) * 1000, body});
  }
  return events;
}

Progress progress_of(const std::vector<EventBody>& bodies) {
  return fold(in_sequence(bodies));
}

const Answer first = ChosenOptions{{0}};
const Answer second = ChosenOptions{{1}};

TEST_CASE("nothing done is an empty progress") {
  CHECK(fold({}) == Progress());
}

TEST_CASE("an answer to a quiz goes into its session, any other into practice") {
  const Progress progress = progress_of({AnswerChanged{"quiz", "a", "h", first}, AnswerChanged{"", "b", "h", second}});
  CHECK(progress.sessions.at("quiz").questions.at("a").answer == first);
  CHECK(progress.practice.questions.at("b").answer == second);
  CHECK(progress.sessions.size() == 1);
  CHECK(progress.practice.questions.size() == 1);
}

TEST_CASE("a topic that was read stays read") {
  CHECK(progress_of({TopicRead{"a"}, TopicRead{"b"}, TopicRead{"a"}}).read_topics == std::set<std::string>{"a", "b"});
}

TEST_CASE("the last value of a setting holds") {
  const Progress progress = progress_of({SettingChanged{"theme", "dark"}, SettingChanged{"theme", "light"}});
  CHECK(progress.settings == std::map<std::string, std::string>{{"theme", "light"}});
}

TEST_CASE("a finished run leaves its result, at the time it was finished") {
  const Progress progress = progress_of({AnswerChecked{"quiz", "a", "h", first, true}, QuizAdvanced{"quiz", "a", 2},
                                         AnswerChecked{"quiz", "b", "h", first, false}, QuizAdvanced{"quiz", "b", 2}});
  CHECK(progress.sessions.at("quiz").finished);
  CHECK(progress.results == std::vector<QuizResult>{{3000, "quiz", {1, 2}}});
}

TEST_CASE("going on after the end leaves no second result") {
  const Progress progress = progress_of(
      {AnswerChecked{"quiz", "a", "h", first, true}, QuizAdvanced{"quiz", "a", 1}, QuizAdvanced{"quiz", "a", 1}});
  CHECK(progress.results.size() == 1);
}

TEST_CASE("a restart clears the answers and keeps the results") {
  const Progress progress = progress_of({AnswerChecked{"quiz", "a", "h", first, true}, QuizAdvanced{"quiz", "a", 1},
                                         AnswerChanged{"other", "b", "h", first}, QuizRestarted{"quiz"}});
  CHECK_FALSE(progress.sessions.contains("quiz"));
  CHECK(progress.sessions.contains("other"));
  CHECK(progress.results.size() == 1);
}

TEST_CASE("a quiz can be finished again after a restart") {
  const Progress progress =
      progress_of({AnswerChecked{"quiz", "a", "h", first, false}, QuizAdvanced{"quiz", "a", 1}, QuizRestarted{"quiz"},
                   AnswerChecked{"quiz", "a", "h", second, true}, QuizAdvanced{"quiz", "a", 1}});
  CHECK(progress.results == std::vector<QuizResult>{{1000, "quiz", {0, 1}}, {4000, "quiz", {1, 1}}});
}

Question asked(std::string id, std::string hash) {
  Question question;
  question.id = std::move(id);
  question.hash = std::move(hash);
  return question;
}

TEST_CASE("an answer that was checked counts on when its quiz or its question is taken up again") {
  const Progress progress =
      progress_of({AnswerChecked{"quiz", "a", "h", first, true}, QuizAdvanced{"quiz", "a", 1}, QuizRestarted{"quiz"},
                   AnswerChecked{"", "b", "h", first, false}, QuestionReopened{"", "b"}});
  REQUIRE(last_check_of(progress, asked("a", "h")));
  CHECK(last_check_of(progress, asked("a", "h"))->correct);
  REQUIRE(last_check_of(progress, asked("b", "h")));
  CHECK_FALSE(last_check_of(progress, asked("b", "h"))->correct);
}

TEST_CASE("the last checked answer counts until a newer one is checked") {
  std::vector<EventBody> done = {AnswerChecked{"quiz", "a", "h", first, false}, QuizRestarted{"quiz"},
                                 AnswerChanged{"quiz", "a", "h", second}};
  CHECK_FALSE(last_check_of(progress_of(done), asked("a", "h"))->correct);
  done.push_back(AnswerChecked{"quiz", "a", "h", second, true});
  CHECK(last_check_of(progress_of(done), asked("a", "h"))->correct);
  // Checked twice, as by two tabs: the first one is what both show.
  done.push_back(AnswerChecked{"quiz", "a", "h", first, false});
  CHECK(last_check_of(progress_of(done), asked("a", "h"))->correct);
}

TEST_CASE("a check counts neither after a reset nor for another version of its question") {
  CHECK_FALSE(last_check_of(progress_of({AnswerChecked{"", "a", "old", first, true}}), asked("a", "new")));
  CHECK_FALSE(last_check_of(progress_of({AnswerChecked{"", "a", "h", first, true}, ProgressReset{}}), asked("a", "h")));
  CHECK_FALSE(last_check_of(progress_of({AnswerChanged{"", "a", "h", first}}), asked("a", "h")));
}

TEST_CASE("a reset forgets everything but the settings") {
  Events events = one_of_each();
  events.push_back({{"a1", events.size()}, 1'800'000'000'000, ProgressReset{}});
  Progress expected;
  expected.settings = {{"theme", "dark"}};
  CHECK(fold(events) == expected);
}

TEST_CASE("what is done after a reset counts") {
  CHECK(progress_of({TopicRead{"a"}, ProgressReset{}, TopicRead{"b"}}).read_topics == std::set<std::string>{"b"});
}

TEST_CASE("a changed question is answered anew and the others keep their answers") {
  const Progress progress =
      progress_of({AnswerChecked{"", "a", "old", first, true}, AnswerChecked{"", "b", "h", first, true},
                   AnswerChanged{"", "a", "new", second}});
  CHECK(progress.practice.questions.at("a") == QuestionState{"new", second, false, false});
  CHECK(progress.practice.questions.at("b").checked);
}

TEST_CASE("a question that was taken up again can be checked again") {
  const Progress progress = progress_of({AnswerChecked{"", "a", "h", first, false}, QuestionReopened{"", "a"},
                                         AnswerChecked{"", "a", "h", second, true}});
  CHECK(progress.practice.questions.at("a") == QuestionState{"h", second, true, true});
}

TEST_CASE("steps in a quiz that was not begun change nothing") {
  CHECK(progress_of({QuizAdvanced{"quiz", "a", 1}, QuestionReopened{"quiz", "a"}, QuizRestarted{"quiz"}}) ==
        Progress());
}

TEST_CASE("practice has no course to follow: going on and restarting change nothing") {
  const EventBody answered = AnswerChecked{"", "a", "h", first, true};
  CHECK(progress_of({answered, QuizAdvanced{"", "a", 1}, QuizRestarted{""}}) == progress_of({answered}));
}

TEST_CASE("two tabs that both go on from one question skip nothing") {
  const Events events = {{{"a", 0}, 10, AnswerChecked{"quiz", "q", "h", first, true}},
                         {{"a", 1}, 20, QuizAdvanced{"quiz", "q", 3}},
                         {{"b", 0}, 21, QuizAdvanced{"quiz", "q", 3}}};
  CHECK(fold(events).sessions.at("quiz").passed == std::set<std::string>{"q"});
  CHECK_FALSE(fold(events).sessions.at("quiz").finished);
}

TEST_CASE("one tab's events count as they were written, though its clock went back") {
  const Events events = {{{"a", 0}, 5000, SettingChanged{"theme", "dark"}},
                         {{"a", 1}, 100, SettingChanged{"theme", "light"}},
                         {{"b", 0}, 4000, SettingChanged{"theme", "system"}}};
  CHECK(fold(events).settings.at("theme") == "light");
}

TEST_CASE("events of two tabs count in the order of their times") {
  const Events events = {{{"b", 0}, 100, SettingChanged{"theme", "dark"}},
                         {{"a", 0}, 200, SettingChanged{"theme", "light"}}};
  CHECK(fold(events).settings.at("theme") == "light");
}

TEST_CASE("a reset that was withdrawn is as if it never was") {
  const std::vector<EventBody> before = {AnswerChecked{"", "a", "h", first, true}, TopicRead{"gil"}};
  Events events = in_sequence(before);
  events.push_back({{"b", 0}, 5000, ProgressReset{}});
  CHECK(fold(events) == Progress());
  events.push_back({{"c", 0}, 9000, ResetWithdrawn{{"b", 0}}});
  CHECK(fold(events) == progress_of(before));
}

TEST_CASE("withdrawing what is no reset takes nothing away") {
  const Events events = {{{"a", 0}, 10, TopicRead{"gil"}}, {{"a", 1}, 20, ResetWithdrawn{{"a", 0}}}};
  CHECK(fold(events).read_topics.contains("gil"));
}

TEST_CASE("answers that were checked count as unexported until the next export") {
  const EventBody answer = AnswerChecked{"", "a", "h", first, true};
  CHECK(progress_of({answer, TopicRead{"gil"}, answer}).unexported_answers == 2);
  const Progress exported = progress_of({answer, ProgressExported{}, answer});
  CHECK(exported.unexported_answers == 1);
  CHECK(exported.exports == 1);
}

TEST_CASE("adding one event after another is the fold") {
  std::mt19937 random(1);
  for (int round = 0; round < 100; ++round) {
    const Events events = merge(random_history(random, 60), {});
    Progress progress;
    for (const Event& event : events) progress = with_event(std::move(progress), event);
    CHECK(progress == fold(events));
  }
}

}  // namespace
}  // namespace lectern
