#include "progress/changes.h"

#include <algorithm>
#include <string>
#include <vector>

namespace lectern {
namespace {

// Things are compared by their names: one comparison serves answers, results, topics and settings, and the program that
// browsers load stays small.
using Names = std::vector<std::string>;

std::string name_of(const Answer& answer) {
  if (const auto* typed = std::get_if<TypedText>(&answer)) return '"' + typed->text;
  std::string name;
  if (const auto* chosen = std::get_if<ChosenOptions>(&answer)) {
    for (const int option : chosen->indices) name += std::to_string(option) + ' ';
  }
  return name;
}

// Every question whose answer was checked; `with_answer` adds what the answer was.
Names answers_of(const Progress& progress, bool with_answer) {
  Names names;
  for (const auto& [question, state] : progress.last_checks) {
    names.push_back(with_answer ? question + '/' + state.hash + '/' + name_of(state.answer) : question);
  }
  return names;
}

Names topics_of(const Progress& progress) {
  return {progress.read_topics.begin(), progress.read_topics.end()};
}

Names results_of(const Progress& progress) {
  Names names;
  for (const QuizResult& result : progress.results) {
    names.push_back(result.quiz + '/' + std::to_string(result.at_ms) + '/' + std::to_string(result.score.correct));
  }
  return names;
}

Names settings_of(const Progress& progress) {
  Names names;
  for (const auto& [name, value] : progress.settings) names.push_back(name + '=' + value);
  return names;
}

// How many of `some` are not among `others`.
int missing(const Names& some, const Names& others) {
  int count = 0;
  for (const std::string& name : some) count += std::find(others.begin(), others.end(), name) == others.end();
  return count;
}

}  // namespace

Changes changes_between(const Progress& before, const Progress& after) {
  Changes changes;
  changes.topics_added = missing(topics_of(after), topics_of(before));
  changes.topics_gone = missing(topics_of(before), topics_of(after));
  changes.answers_added = missing(answers_of(after, true), answers_of(before, true));
  changes.answers_gone = missing(answers_of(before, false), answers_of(after, false));
  changes.results_added = missing(results_of(after), results_of(before));
  changes.results_gone = missing(results_of(before), results_of(after));
  changes.settings_changed = missing(settings_of(after), settings_of(before));
  return changes;
}

}  // namespace lectern
