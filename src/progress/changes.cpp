#include "progress/changes.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace lectern {
namespace {

// Quiz and question of every answer that was checked.
using Checked = std::map<std::pair<std::string, std::string>, QuestionState>;

void collect(Checked& checked, const std::string& quiz, const Session& session) {
  for (const auto& [question, state] : session.questions) {
    if (state.checked) checked.emplace(std::pair(quiz, question), state);
  }
}

Checked checked_answers(const Progress& progress) {
  Checked checked;
  collect(checked, {}, progress.practice);
  for (const auto& [quiz, session] : progress.sessions) collect(checked, quiz, session);
  return checked;
}

// How many entries of `one` are not in `other`, or not as they are there.
int missing(const auto& one, const auto& other) {
  const auto is_missing = [&](const auto& entry) { return std::ranges::find(other, entry) == other.end(); };
  return static_cast<int>(std::ranges::count_if(one, is_missing));
}

// How many answers of `one` have no counterpart in `other`.
int gone(const Checked& one, const Checked& other) {
  const auto is_gone = [&](const auto& entry) { return !other.contains(entry.first); };
  return static_cast<int>(std::ranges::count_if(one, is_gone));
}

}  // namespace

Changes changes_between(const Progress& before, const Progress& after) {
  const Checked had = checked_answers(before);
  const Checked has = checked_answers(after);
  Changes changes;
  changes.topics_added = missing(after.read_topics, before.read_topics);
  changes.topics_gone = missing(before.read_topics, after.read_topics);
  changes.answers_added = missing(has, had);
  changes.answers_gone = gone(had, has);
  changes.results_added = missing(after.results, before.results);
  changes.results_gone = missing(before.results, after.results);
  changes.settings_changed = missing(after.settings, before.settings);
  return changes;
}

}  // namespace lectern
