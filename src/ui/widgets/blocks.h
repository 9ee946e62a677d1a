// The blocks of a lesson, one below the other.
#pragma once

#include "app/state.h"
#include "course/block.h"
#include "ui/ui.h"

namespace lectern {

// The blocks of a list, the first without space above it.
void put_blocks(Ui& ui, const Blocks& blocks, const State& state);

// One block, with the space that belongs above it. Gives where the block itself begins.
float put_block(Ui& ui, std::string_view key, const Block& block, const State& state, bool is_first);

}  // namespace lectern
