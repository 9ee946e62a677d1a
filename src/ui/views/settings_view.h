// Theme, text size and motion.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

void put_settings(Ui& ui, const State& state);

}  // namespace lectern
