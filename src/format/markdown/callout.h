// Callouts: quotations whose first line is `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`.
#pragma once

#include "course/block.h"
#include "format/markdown/document.h"

namespace lectern {

// `quote`, which was read from `node`, as the callout its first line says it is; unchanged where it says nothing.
Quote as_callout(Quote quote, const Node& node, Mistakes& mistakes);

}  // namespace lectern
