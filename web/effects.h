// Carries effects out: what the app asks of the browser.
#pragma once

#include <cstdint>
#include <vector>

#include "ui/screen.h"

namespace lectern {

// In order. A store that refuses is told to the screen.
void carry_out(const std::vector<Effect>& effects, Screen& screen, std::int64_t now_ms);

}  // namespace lectern
