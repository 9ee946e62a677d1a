// update: the whole behaviour of the app as one pure function. Time comes in; effects go out as values.
#pragma once

#include <cstdint>
#include <vector>

#include "app/action.h"
#include "app/effect.h"
#include "app/state.h"

namespace lectern {

struct Updated {
  State state;
  std::vector<Effect> effects;
};

// The state after `action`, and what to do about it. An action that does not fit the state changes nothing.
// `now_ms` is Unix time in milliseconds.
Updated update(const Content& content, State state, const Action& action, std::int64_t now_ms);

}  // namespace lectern
