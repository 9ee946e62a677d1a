// Tables of which something would be lost, or that code hosts show otherwise: each is a mistake at its place.
#pragma once

#include "format/markdown/block_lines.h"

namespace lectern {

void check_tables(const BlockLines& lines, Mistakes& mistakes);

}  // namespace lectern
