// Fingerprints of text: for content hashes, checksums and element ids. Not for anything that must resist an attacker.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lectern {

inline constexpr std::uint64_t fnv_offset_64 = 0xcbf29ce484222325;
inline constexpr std::uint64_t fnv_prime_64 = 0x100000001b3;

// FNV-1a of `text`, continuing from `seed`. Source: http://www.isthe.com/chongo/tech/comp/fnv/
constexpr std::uint64_t fnv1a_64(std::string_view text, std::uint64_t seed = fnv_offset_64) {
  for (const char byte : text) seed = (seed ^ static_cast<unsigned char>(byte)) * fnv_prime_64;
  return seed;
}

// `value` as 16 lower-case hexadecimal digits.
std::string to_hex(std::uint64_t value);

}  // namespace lectern
