// State: everything the app knows that can change, as plain values. Content does not change and stands beside it.
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "app/route.h"
#include "app/settings.h"
#include "course/lesson.h"
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

struct State {
  Route route;
  Progress progress;
  EventId next_event;     // of the next event this tab writes
  bool can_store = true;  // false: memory only
  Notice notice = Notice::none;

  std::string query;
  std::set<std::string> tag_filter;
  bool contents_open = false;  // on a narrow screen

  bool answers_hidden = false;
  std::set<std::string> shown_answers;  // topics, while answers are hidden

  std::string nudged_question;  // "Choose an answer first." stands under it
  CopyState copy_state = CopyState::none;
  std::uint32_t copy_source = 0;
  bool confirming_reset = false;
  bool reset_done = false;

  bool operator==(const State&) const = default;
};

// The settings in force.
inline Settings settings_of(const State& state) {
  return read_settings(state.progress.settings);
}

// The learner's session with a quiz, or with the questions under topics where `quiz` is empty.
const Session& session_of(const State& state, const std::string& quiz);

// The state of a question if it was touched in its present version, else nullptr.
const QuestionState* state_of(const Session& session, const Question& question);

// How many of a quiz's questions stand checked and correct now.
Score score_of(const Quiz& quiz, const Session& session);

}  // namespace lectern
