#include "base/hash.h"

namespace lectern {

std::string to_hex(std::uint64_t value) {
  std::string text(16, '0');
  for (std::size_t place = text.size(); place-- > 0; value >>= 4) text[place] = "0123456789abcdef"[value & 15];
  return text;
}

}  // namespace lectern
