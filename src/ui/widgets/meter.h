// A bar that shows how much of a whole is done: `<progress>`.
#pragma once

#include <string_view>

#include "ui/ui.h"

namespace lectern {

// Over the width of the flow, which moves below it. `total` is above 0.
void put_meter(Ui& ui, std::string_view key, std::string_view label, float value, float total);

}  // namespace lectern
