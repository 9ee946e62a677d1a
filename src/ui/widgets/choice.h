// Options to choose from: radios, or checkboxes where several can be right. Each option is a card as wide as the flow;
// after checking it carries its verdict and the reason.
#pragma once

#include <optional>
#include <string_view>

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

struct OptionSpec {
  std::string key;
  std::string_view group;  // the radios' common name
  const Option* option = nullptr;
  bool several = false;
  bool ticked = false;
  bool checked = false;  // the answer has been checked: no more changes, reason shown
};

// The new state of the option where the learner changed it.
std::optional<bool> put_option(Ui& ui, const OptionSpec& spec, const State& state);

// A radio on one line, as in the settings: true when it was chosen.
bool put_radio(Ui& ui, std::string_view key, std::string_view group, std::string_view label, bool ticked);

}  // namespace lectern
