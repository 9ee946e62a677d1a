// A table that shrinks its columns to the flow, and scrolls sideways where they cannot shrink any more.
#pragma once

#include "course/block.h"
#include "ui/ui.h"

namespace lectern {

void put_table(Ui& ui, std::string_view key, const Table& table);

}  // namespace lectern
