// "Keyboard shortcuts": the keys that do something by themselves, as a table.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

void put_shortcuts(Ui& ui);

}  // namespace lectern
