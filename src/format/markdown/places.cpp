#include "format/markdown/places.h"

#include <algorithm>
#include <string_view>

namespace lectern {

void Places::leave_block() {
  while (!pending_.empty() && pending_.back().depth >= depth_) {
    *pending_.back().offset = last_offset_;
    pending_.pop_back();
  }
  --depth_;
}

void Places::pass(std::size_t offset, std::size_t length) {
  if (offset == no_offset) return;
  for (const Pending& pending : pending_) *pending.offset = before_markup(offset);
  pending_.clear();
  last_offset_ = std::max(last_offset_, offset + length);
}

std::size_t Places::before_markup(std::size_t offset) const {
  constexpr std::string_view markup = "*_`[!<\\";
  const std::string_view text = source_.text();
  while (offset > last_offset_ && markup.find(text[offset - 1]) != markup.npos) --offset;
  return offset;
}

}  // namespace lectern
