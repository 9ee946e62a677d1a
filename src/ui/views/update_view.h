// The offer of a newer version: a card over the foot of the page, which moves no text and is seen wherever one reads.
// In a low window it is above the view instead.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

// A live region, with the card in it while there is an offer. `column` is that of the view's text; the flow stays where
// the card is over the page.
void put_update(Ui& ui, const Flow& column, const State& state);

}  // namespace lectern
