// What would be lost of a table, or shown otherwise than on code hosts: each is a mistake at its place.
#pragma once

#include "format/markdown/block_lines.h"

namespace lectern {

void check_tables(const BlockLines& lines, Mistakes& mistakes);

}  // namespace lectern
