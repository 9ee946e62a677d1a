// What a learner does with the record itself: export, import, and what another tab brings.
#include <doctest/doctest.h>
#include <utility>
#include <variant>
#include <vector>

#include "app/import.h"
#include "app/update.h"
#include "progress/codec.h"
#include "progress/journal.h"
#include "support/app.h"

namespace lectern {
namespace {

using test::App;
using test::shared_content;

Event answered(const char* question, std::uint64_t sequence = 0) {
  return {{"other", sequence}, 500, AnswerChecked{"", question, "hash", ChosenOptions{{1}}, true}};
}

TEST_CASE("exporting takes the record out and is remembered") {
  App app;
  app(ExportProgress{});
  CHECK(app.effect<ExportRecord>());
  CHECK(app.state.progress.exports == 1);
  CHECK(app.effect<StoreEvent>());
  app(CopyProgress{7});
  CHECK(app.effect<CopyRecord>());
  CHECK(app.state.copy_source == 7);
}

TEST_CASE("after many answers without an export one reminder is due, until it is put away or obeyed") {
  App app;
  app.state.progress.unexported_answers = answers_before_reminder - 1;
  CHECK_FALSE(is_reminder_due(app.state));
  app.state.progress.unexported_answers = answers_before_reminder;
  CHECK(is_reminder_due(app.state));
  App other = app;
  app(DismissReminder{});
  CHECK_FALSE(is_reminder_due(app.state));
  app.state.progress.unexported_answers += 100;
  CHECK_FALSE(is_reminder_due(app.state));
  other(ExportProgress{});
  CHECK_FALSE(is_reminder_due(other.state));
  app(ExportProgress{});
  app.state.progress.unexported_answers = answers_before_reminder;
  CHECK(is_reminder_due(app.state));
}

TEST_CASE("an import is read, shown, and merged only when the learner agrees") {
  App app;
  app(ReadImport{"text", true});
  CHECK(app.effects.empty());
  app(OpenImport{});
  app(ReadImport{"text", true});
  REQUIRE(app.effect<PreviewImport>());
  CHECK(app.effect<PreviewImport>()->text == "text");
  CHECK(app.state.import.text == "text");
  app(ConfirmImport{});
  CHECK(app.effects.empty());
  Changes changes;
  changes.answers_added = 3;
  app(ImportRead{changes, ""});
  CHECK(app.state.import.changes == changes);
  app(ConfirmImport{});
  CHECK(app.effect<MergeImport>());
  app(ImportDone{});
  CHECK_FALSE(app.state.import.open);
  CHECK(app.state.import.done);
}

TEST_CASE("an import from a file moves the focus on; what is pasted leaves it in the field") {
  App app;
  app(OpenImport{});
  app(ReadImport{"text of a file", false});
  app(ImportRead{});
  REQUIRE(app.effect<FocusAnchor>());
  CHECK(app.effect<FocusAnchor>()->anchor == Anchor{Anchor::Kind::import_confirm});
  app(ReadImport{"pasted", true});
  app(ImportRead{});
  CHECK(app.effects.empty());
}

TEST_CASE("an import that cannot be read says why and merges nothing") {
  App app;
  app(OpenImport{});
  app(ImportRead{{}, "It is damaged."});
  CHECK(app.state.import.problem == "It is damaged.");
  app(ConfirmImport{});
  CHECK(app.effects.empty());
  app(ReadImport{"", true});
  CHECK(app.state.import.problem.empty());
  CHECK(app.effects.empty());
  app(CloseImport{});
  CHECK_FALSE(app.state.import.open);
}

TEST_CASE("what another tab did stands in the progress, and what is being typed stays") {
  App app;
  app(TypeAnswer{"", "second-typed", "half an ans", false});
  app(ReplaceProgress{fold({{{"other", 0}, 500, TopicRead{"first"}}}), {"ab", 3}});
  CHECK(app.state.progress.read_topics.contains("first"));
  CHECK(app.state.progress.practice.questions.at("second-typed").answer == Answer(TypedText{"half an ans"}));
  CHECK(app.state.next_event == EventId{"ab", 3});
}

TEST_CASE("a typed answer that was recorded is no draft any more") {
  App app;
  app(TypeAnswer{"", "second-typed", "half", false});
  app(ReachEndOfTopic{"first"});
  CHECK(app.state.draft);
  app(TypeAnswer{"", "second-typed", "whole", true});
  CHECK_FALSE(app.state.draft);
}

TEST_CASE("opening the settings asks how full the store is") {
  App app;
  app(OpenAddress{"#/settings"});
  CHECK(app.effect<MeasureStore>());
  app(StoreMeasured{{10, 20, 100}});
  CHECK(app.state.store_use == StoreUse{10, 20, 100});
}

TEST_CASE("a preview counts what would change") {
  const Events ours = {answered("a")};
  const Events theirs = {answered("b", 1), answered("c", 2), {{"other", 3}, 600, TopicRead{"first"}}};
  const ImportPreview preview = preview_import(ours, "course", write_events(theirs, "course"));
  Changes changes;
  changes.answers_added = 2;
  changes.topics_added = 1;
  CHECK(preview.read.changes == changes);
  CHECK(preview.read.problem.empty());
  CHECK(preview.events == theirs);
}

TEST_CASE("a preview of what is here already changes nothing") {
  const Events ours = {answered("a")};
  CHECK(preview_import(ours, "course", write_events(ours, "course")).read.changes == Changes());
}

TEST_CASE("a preview says what would be taken back") {
  const Events ours = {answered("a"), {{"other", 1}, 501, TopicRead{"first"}}};
  const Events theirs = {{{"later", 0}, 900, ProgressReset{}}};
  const Changes changes = preview_import(ours, "course", write_events(theirs, "course")).read.changes;
  CHECK(changes.answers_gone == 1);
  CHECK(changes.topics_gone == 1);
}

TEST_CASE("what cannot be imported is said in a sentence") {
  for (const std::string& text :
       {std::string("hello"), std::string("{}"), write_events({answered("a")}, "course").substr(1)}) {
    const ImportPreview preview = preview_import({}, "course", text);
    CHECK(preview.read.problem.find("no exported progress") != std::string::npos);
    CHECK(preview.events.empty());
  }
  std::string changed = write_events({answered("a")}, "course");
  changed.replace(changed.find("true"), 4, "false");
  CHECK(preview_import({}, "course", changed).read.problem.find("was changed after it was exported") !=
        std::string::npos);
  const ImportPreview other = preview_import({}, "course", write_events({answered("a")}, "rust"));
  CHECK(other.read.problem.find("rust") != std::string::npos);
  CHECK(other.events.empty());
}

}  // namespace
}  // namespace lectern
