// Places: finds where blocks begin. md4c gives no place for a block, but its texts point into the source: a block
// begins at the first text in it, less the markup in front of that.
#pragma once

#include <cstddef>
#include <vector>

#include "format/markdown/source_text.h"

namespace lectern {

class Places {
 public:
  Places(const SourceText& source, std::size_t start) : source_(source), last_offset_(start) {}

  // Every `enter` has its `leave`. What awaits a place gets it from the next text, or when its block is left.
  void enter_block() { ++depth_; }
  void leave_block();
  void await(std::size_t& offset) { pending_.push_back({&offset, depth_}); }
  void pass(std::size_t offset, std::size_t length);

  std::size_t depth() const { return depth_; }
  std::size_t last_offset() const { return last_offset_; }  // behind everything that was passed

 private:
  // The place that is awaited must not move until it is known.
  struct Pending {
    std::size_t* offset;
    std::size_t depth;
  };

  std::size_t before_markup(std::size_t offset) const;

  const SourceText& source_;
  std::vector<Pending> pending_;
  std::size_t depth_ = 0;
  std::size_t last_offset_;
};

}  // namespace lectern
