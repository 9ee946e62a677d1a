#include "course/inline_text.h"

namespace lectern {

InlineText inline_text(std::string_view text) {
  Span span;
  span.text = text;
  return {span};
}

InlineText with_link(InlineText text, const std::string& link) {
  for (Span& span : text) span.link = link;
  return text;
}

std::string plain_text(const InlineText& text) {
  std::string plain;
  for (const Span& span : text) {
    plain += span.text;
    if (span.hard_break) plain += ' ';
  }
  return plain;
}

}  // namespace lectern
