// A code sample with its output, highlighted, with a button that copies it.
#pragma once

#include "app/state.h"
#include "course/block.h"
#include "ui/ui.h"

namespace lectern {

void code_block(Ui& ui, std::string_view key, const Code& code, const State& state);

}  // namespace lectern
