// "Share / Embed": the address of the place the learner is at, and the HTML that puts it into a page. A dialog over the
// whole window; what lies under it is inert meanwhile.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

// The button that opens it, in the flow.
void put_share_button(Ui& ui);

void put_share(Ui& ui, const Lesson& lesson, const State& state);

// For the element of everything that lies under the dialog.
Attributes under_dialog(const State& state, Attributes attributes);

}  // namespace lectern
