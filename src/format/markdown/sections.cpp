#include "format/markdown/sections.h"

#include <algorithm>

namespace lectern {

Sections split_at_headings(std::span<const Node> nodes, int level) {
  const auto is_cut = [&](const Node& node) {
    const auto* heading = std::get_if<HeadingNode>(&node.value);
    return heading != nullptr && heading->level == level;
  };
  auto at = std::ranges::find_if(nodes, is_cut);
  Sections sections{.before = {nodes.begin(), at}, .list = {}};
  while (at != nodes.end()) {
    const auto next = std::find_if(at + 1, nodes.end(), is_cut);
    sections.list.push_back({.heading = &*at, .nodes = {at + 1, next}});
    at = next;
  }
  return sections;
}

}  // namespace lectern
