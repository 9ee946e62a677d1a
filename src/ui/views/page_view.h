// The whole page: bar, contents, notices, and the view that the route names.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

// Draws everything for this state into the scene of `ui`.
void put_page(Ui& ui, const Content& content, const State& state);

}  // namespace lectern
