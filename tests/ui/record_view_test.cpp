// What a learner does with the record, by role and name.
#include <doctest/doctest.h>

#include "support/app.h"
#include "support/learner.h"
#include "support/sample_content.h"

using namespace lectern;
using test::effect_of;
using test::Learner;

namespace {

Learner at_progress(State state = {}) {
  Learner learner(test::shared_content(), std::move(state));
  learner.open("#/progress");
  return learner;
}

}  // namespace

TEST_CASE("the progress page exports, copies and imports") {
  Learner learner = at_progress();
  learner.press("button", "Export");
  CHECK(effect_of<ExportRecord>(learner.effects));
  learner.press("button", "Copy as text");
  CHECK(effect_of<CopyRecord>(learner.effects));
  learner.press("button", "Import");
  CHECK(learner.sees("dialog", "Import progress"));
  learner.press("button", "Choose file");
  CHECK(effect_of<ChooseFile>(learner.effects));
}

TEST_CASE("an import shows what it changes, line by line, before it is merged") {
  Learner learner = at_progress();
  learner.press("button", "Import");
  learner.type("textbox", "Exported text", "some text");
  REQUIRE(effect_of<PreviewImport>(learner.effects));
  CHECK_FALSE(learner.sees("button", "Merge"));
  Changes changes;
  changes.answers_added = 12;
  changes.topics_gone = 1;
  learner.screen.dispatch(ImportRead{changes, ""}, 0);
  learner.look();
  CHECK(learner.reads("12 answers are added."));
  CHECK(learner.reads("1 topic becomes unread."));
  CHECK_FALSE(learner.reads("results are added"));
  learner.press("button", "Merge");
  CHECK(effect_of<MergeImport>(learner.effects));
}

TEST_CASE("an import that changes nothing, or cannot be read, offers no merging") {
  Learner learner = at_progress();
  learner.press("button", "Import");
  learner.screen.dispatch(ImportRead{}, 0);
  learner.look();
  CHECK(learner.reads("Everything in it is here already."));
  CHECK_FALSE(learner.sees("button", "Merge"));
  learner.screen.dispatch(ImportRead{{}, "This is no record."}, 0);
  learner.look();
  CHECK(learner.reads("This is no record."));
  CHECK_FALSE(learner.sees("button", "Merge"));
  learner.press("button", "Cancel");
  CHECK_FALSE(learner.sees("dialog", "Import progress"));
}

TEST_CASE("damaged parts that stand aside are offered as a download") {
  CHECK_FALSE(at_progress().sees("button", "Download damaged parts"));
  State state;
  state.damaged = 2;
  Learner learner = at_progress(std::move(state));
  CHECK(learner.reads("2 damaged parts of your progress have been set aside."));
  learner.press("button", "Download damaged parts");
  CHECK(effect_of<ExportDamaged>(learner.effects));
}

TEST_CASE("a notice that nothing is remembered offers to export, others do not") {
  for (const auto& [notice, offers] : {std::pair(Notice::storage_forbidden, true),
                                       {Notice::storage_full, true},
                                       {Notice::storage_newer, true},
                                       {Notice::storage_damaged, false},
                                       {Notice::content_from_store, false}}) {
    State state;
    state.notice = notice;
    Learner learner(test::shared_content(), std::move(state));
    CHECK(learner.sees("button", "Export") == offers);
    CHECK(learner.sees("button", "Dismiss"));
  }
}

TEST_CASE("the reminder to export is a notice that goes away for good, and the focus goes on in the view") {
  for (const std::string_view button : {"Dismiss", "Export"}) {
    State state;
    state.progress.unexported_answers = answers_before_reminder;
    Learner learner(test::shared_content(), std::move(state));
    CHECK(learner.reads("You have answered a lot since your last export."));
    learner.press("button", button);
    CHECK_FALSE(learner.reads("You have answered a lot"));
    CHECK(effect_of<StoreEvent>(learner.effects));
    CHECK(effect_of<FocusAnchor>(learner.effects));
    CHECK((effect_of<ExportRecord>(learner.effects) != nullptr) == (button == "Export"));
  }
}

TEST_CASE("the settings tell how full the store is") {
  Learner learner(test::shared_content());
  learner.open("#/settings");
  CHECK(learner.reads("This browser does not let the page keep anything."));
  learner.screen.dispatch(StoreMeasured{{120'000, 480'001, 5'000'000}}, 0);
  learner.look();
  CHECK(learner.reads("13 % of this site's storage is in use, 120 KB by this lesson."));
  CHECK(learner.reads("Other pages of this site use 481 KB."));
  CHECK(learner.sees("progressbar", "Storage"));
}

TEST_CASE("a question that became another one since it was answered says so") {
  State state;
  state.progress = fold({{{"cd", 0}, 1, AnswerChecked{"", "first-one", "another hash", ChosenOptions{{1}}, true}},
                         {{"cd", 1}, 2, AnswerChecked{"final", "final-one", "another hash", ChosenOptions{{1}}, true}},
                         {{"cd", 2}, 3, QuizAdvanced{"final", "final-one", 1}}});
  Learner learner(test::shared_content(), std::move(state));
  CHECK(learner.reads("This question has changed since you answered it."));
  learner.open("#/quiz/final");
  CHECK(learner.reads("1 question has changed since you answered it and counts as open."));
}
