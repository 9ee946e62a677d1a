// What may lie over the page: one at a time, and nothing behind it can be used.
#pragma once

namespace lectern {

enum class Dialog { none, share, shortcuts, reset };

}  // namespace lectern
