// The order in which the lines of a block are seen where some of its text runs from right to left.
#pragma once

#include <algorithm>
#include <cstdint>

#include "base/text.h"
#include "ui/text_block.h"

namespace lectern {

// Fills in `seen` and `right_to_left` of a block whose lines are broken; a paragraph that begins with a letter from
// right to left is as wide as `width`, if that is more than 0, for its lines begin there.
void order_lines(TextBlock& block, float width);

// Calls `use(begin, code)` for each code point or cluster of the block's text between two bytes.
template <typename Use>
void each_glyph(const TextBlock& block, std::uint32_t begin, std::uint32_t end, Use use) {
  auto cluster = std::ranges::lower_bound(block.clusters, begin, {}, &TextCluster::begin);
  for (std::uint32_t at = begin; at < end;) {
    if (cluster != block.clusters.end() && cluster->begin == at) {
      use(at, cluster->code);
      at = cluster->end;
      ++cluster;
    } else {
      const CodePoint point = code_point_at(block.text, at);
      use(at, point.value);
      at += static_cast<std::uint32_t>(point.length);
    }
  }
}

}  // namespace lectern
