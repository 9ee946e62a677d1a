#include "format/inline/inline_builder.h"

namespace lectern {
namespace {

bool same_style(const Span& one, const Span& other) {
  return one.code == other.code && one.strong == other.strong && one.emphasis == other.emphasis &&
         one.link == other.link;
}

}  // namespace

void InlineBuilder::add_text(InlineText& to, std::string_view text) const {
  if (text.empty()) return;
  Span span = span_in_style();
  if (to.empty() || to.back().hard_break || !same_style(to.back(), span)) to.push_back(std::move(span));
  to.back().text += text;
}

void InlineBuilder::add_hard_break(InlineText& to) const {
  if (to.empty() || to.back().hard_break) to.push_back(span_in_style());
  to.back().hard_break = true;
}

Span InlineBuilder::span_in_style() const {
  Span span;
  span.code = depths_[static_cast<std::size_t>(Style::code)] > 0;
  span.strong = depths_[static_cast<std::size_t>(Style::strong)] > 0;
  span.emphasis = depths_[static_cast<std::size_t>(Style::emphasis)] > 0;
  span.link = link_;
  return span;
}

}  // namespace lectern
