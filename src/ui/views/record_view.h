// What a learner can do with the record itself: export it, bring one in, and take out what was damaged.
#pragma once

#include "app/state.h"
#include "ui/ui.h"
#include "ui/widgets/button.h"

namespace lectern {

// The section of the progress page.
void put_record(Ui& ui, const State& state);

// "Export", in a row that a view has begun; true when it was activated.
bool add_export_button(ButtonRow& row);

}  // namespace lectern
