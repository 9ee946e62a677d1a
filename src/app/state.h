// State: everything the app knows that can change, as plain values. Content does not change and is kept beside it.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "app/dialog.h"
#include "app/route.h"
#include "app/settings.h"
#include "app/store_use.h"
#include "base/date.h"
#include "base/element_id.h"
#include "course/lesson.h"
#include "progress/changes.h"
#include "progress/progress.h"
#include "search/index.h"

namespace lectern {

// What is read: it stays as it is while the app runs.
struct Content {
  Lesson lesson;
  SearchIndex index;
};

// A sentence the learner should see, above the page.
enum class Notice { none, storage_forbidden, storage_full, storage_damaged, storage_newer, content_from_store };

enum class CopyState { none, copied, failed };

// The panel for bringing a record in.
struct Import {
  bool open = false;
  std::string text;                // pasted
  std::optional<Changes> changes;  // of what was read last
  std::string problem;             // why it cannot be imported, as a sentence
  bool done = false;

  bool operator==(const Import&) const = default;
};

// After so many checked answers without an export the learner is reminded, once.
inline constexpr int answers_before_reminder = 50;

struct State {
  Route route;
  Progress progress;
  EventId next_event;                  // of the next event this tab writes
  std::optional<AnswerChanged> draft;  // typed and not recorded yet
  bool can_store = true;               // false: memory only
  Notice notice = Notice::none;
  bool offline_ready = false;  // the page opens without a network
  bool update_ready = false;   // a newer version is here, and is offered

  std::string query;
  std::set<std::string> tag_filter;
  bool contents_open = false;  // on a narrow screen

  bool answers_hidden = false;
  std::set<std::string> shown_answers;  // topics, while answers are hidden

  std::string nudged_question;  // "Choose an answer first." is said under it
  CopyState copy_state = CopyState::none;
  ElementId copy_source = root_element;
  bool reset_done = false;
  Import import;
  int damaged = 0;  // texts that were set aside in the store
  StoreUse store_use;
  Dialog dialog = Dialog::none;

  MinutesEast minutes_east = utc;  // the clock on the learner's wall

  std::string site;                       // the page's own address, without query and fragment
  bool embedded = false;                  // in another page's frame: no contents, no bar
  std::string wanted_lesson;              // the lesson that the other page asks for; empty: whichever this is
  bool host_listens = false;              // the other page wants to know of progress and results
  std::optional<ThemeChoice> host_theme;  // what goes with the other page; no setting, nothing is kept of it

  // Made, copied, compared and destroyed in state.cpp alone.
  State();
  State(const State&);
  State(State&&) noexcept;
  State& operator=(const State&);
  State& operator=(State&&) noexcept;
  ~State();
  bool operator==(const State&) const;
};

// The settings in force.
inline Settings settings_of(const State& state) {
  return read_settings(state.progress.settings);
}

// Is it time to remind the learner to export?
bool is_reminder_due(const State& state);

// Do single keys do something now? Not under a dialog, and not in another page's frame: its keys are its own.
inline bool takes_shortcuts(const State& state) {
  return settings_of(state).shortcuts == ShortcutsChoice::on && state.dialog == Dialog::none && !state.embedded;
}

// The theme in force: the one that goes with the page around this one, or else the learner's choice.
inline ThemeChoice theme_of(const State& state) {
  return state.host_theme.value_or(settings_of(state).theme);
}

// The learner's session with a quiz, or with the questions under topics where `quiz` is empty.
const Session& session_of(const State& state, const std::string& quiz);

// How many of a quiz's questions are checked and correct now.
Score score_of(const Quiz& quiz, const Session& session);

}  // namespace lectern
