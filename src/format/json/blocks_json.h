// Text and blocks in course JSON. Inline text is a string of inline HTML (format/inline/inline_html.h); a block is an
// object with a `type`. lesson.schema.json says the rest.
#pragma once

#include <nlohmann/json.hpp>

#include "course/block.h"
#include "format/json/json_place.h"

namespace lectern {

InlineText read_inline_text(const JsonPlace& place);
Blocks read_blocks(const JsonPlace& place);

// The blocks of a member that may be missing.
Blocks read_optional_blocks(const JsonPlace& object, const char* key);

nlohmann::json write_blocks(const Blocks& blocks);

}  // namespace lectern
