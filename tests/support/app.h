// The app without an interface: takes actions, and keeps the state and what was asked of the world.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "app/update.h"
#include "support/sample_content.h"

namespace lectern::test {

// Every effect of one kind, in order.
template <typename Kind>
std::vector<Kind> effects_of(const std::vector<Effect>& effects) {
  std::vector<Kind> found;
  for (const Effect& effect : effects) {
    if (const auto* match = std::get_if<Kind>(&effect)) found.push_back(*match);
  }
  return found;
}

// The first effect of one kind; nullptr where there is none.
template <typename Kind>
const Kind* effect_of(const std::vector<Effect>& effects) {
  for (const Effect& effect : effects) {
    if (const auto* match = std::get_if<Kind>(&effect)) return match;
  }
  return nullptr;
}

struct App {
  const Content& content = shared_content();
  State state;
  std::vector<Effect> effects;  // of the last action
  std::int64_t now_ms = 1000;

  App() { state.next_event.tab = "ab"; }

  void operator()(const Action& action) {
    now_ms += 10;
    Updated updated = update(content, std::move(state), action, now_ms);
    state = std::move(updated.state);
    effects = std::move(updated.effects);
  }

  const QuestionState* question(const std::string& quiz, const std::string& id) const {
    return state_of(session_of(state, quiz), *find_question(content.lesson, id));
  }

  void answer(const std::string& quiz, const std::string& id, int option) {
    (*this)(TickOption{quiz, id, option, true});
    (*this)(CheckAnswer{quiz, id});
  }

  template <typename Kind>
  std::vector<Kind> of() const {
    return effects_of<Kind>(effects);
  }
  template <typename Kind>
  const Kind* effect() const {
    return effect_of<Kind>(effects);
  }
};

}  // namespace lectern::test
