// InlineText: a line of prose as a sequence of spans, each in one style.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

struct Span {
  std::string text;  // UTF-8; may be empty only where `hard_break` is set
  bool code = false;
  bool strong = false;
  bool emphasis = false;
  bool hard_break = false;  // the line ends after this span
  std::string link;         // `https:…`, `mailto:…` or `#topic-id`; empty where the span is no link

  bool operator==(const Span&) const = default;
};

using InlineText = std::vector<Span>;

// One span in no style.
InlineText inline_text(std::string_view text);

// `text` as one link, whatever it linked to before; no link at all where `link` is empty. A text inside a link, a
// button or a label goes through here, since no link may be in another control.
InlineText with_link(InlineText text, const std::string& link);

// The text alone, without styles; a hard break reads as a space.
std::string plain_text(const InlineText& text);

}  // namespace lectern
