// Fingerprint: a hash over what a learner sees of a piece of content. Every part goes in with its length, so that text
// cannot move from one part to the next unnoticed. The digits are kept with the learner's progress: what goes in, and
// in what order, stays as it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/hash.h"
#include "course/block.h"

namespace lectern {

class Fingerprint {
 public:
  void add(std::string_view text);
  void add(std::size_t number);
  void add(const InlineText& text);
  void add(const Blocks& blocks);

  // 16 hexadecimal digits over everything added so far.
  std::string digits() const { return to_hex(hash_); }

 private:
  std::uint64_t hash_ = fnv_offset_64;
};

}  // namespace lectern
