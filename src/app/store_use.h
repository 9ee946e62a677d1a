// StoreUse: how full the browser's storage for this site is, in the units browsers count: UTF-16 code units of keys and
// texts together.
#pragma once

#include <cstdint>

namespace lectern {

struct StoreUse {
  std::int64_t ours = 0;
  std::int64_t others = 0;  // other pages of the same site
  std::int64_t room = 0;    // for all together; 0 where it is not known, as before it is measured

  bool operator==(const StoreUse&) const = default;
};

}  // namespace lectern
