// Sections: a run of nodes cut at the headings of one level.
#pragma once

#include <span>
#include <vector>

#include "format/markdown/document.h"

namespace lectern {

struct Section {
  const Node* heading = nullptr;
  std::span<const Node> nodes;  // after the heading, up to the next heading of the same level

  const HeadingNode& title() const { return std::get<HeadingNode>(heading->value); }
};

struct Sections {
  std::span<const Node> before;  // the first section
  std::vector<Section> list;
};

Sections split_at_headings(std::span<const Node> nodes, int level);

}  // namespace lectern
