// Builds InlineText from styles that are entered and left, and texts. Neighbours of one style become one span.
#pragma once

#include <string>
#include <string_view>

#include "course/inline_text.h"

namespace lectern {

enum class Style { code, strong, emphasis };

class InlineBuilder {
 public:
  void enter(Style style) { ++depth(style); }
  void leave(Style style) { --depth(style); }
  void set_link(std::string link) { link_ = std::move(link); }

  void add_text(InlineText& to, std::string_view text) const;
  void add_hard_break(InlineText& to) const;

 private:
  int& depth(Style style) { return depths_[static_cast<std::size_t>(style)]; }
  Span span_in_style() const;

  int depths_[3] = {};
  std::string link_;
};

}  // namespace lectern
