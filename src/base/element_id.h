// ElementId: which element of the page's tree something is about.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/hash.h"

namespace lectern {

// Stable over frames: a hash of the element's key and its parent's id. 0 is the root. It has 53 bits, so that a number
// of JavaScript holds it exactly.
using ElementId = std::uint64_t;
inline constexpr ElementId root_element = 0;

// The id of the element `key` in the element `parent`; never that of the root.
constexpr ElementId element_id(std::string_view key, ElementId parent) {
  std::uint64_t hash = fnv_offset_64;
  for (int bit = 0; bit < 64; bit += 8) hash = (hash ^ ((parent >> bit) & 0xff)) * fnv_prime_64;
  hash = fnv1a_64(key, hash);
  // Shorter hashes are folded, as the source of FNV-1a tells.
  const ElementId id = (hash >> 53) ^ (hash & ((std::uint64_t{1} << 53) - 1));
  return id == root_element ? 1 : id;
}

}  // namespace lectern
