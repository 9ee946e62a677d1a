// Inline text as HTML: `<code>`, `<strong>`, `<em>`, `<a href>` and `<br>`. The page's plain lesson and the course JSON
// hold a text in exactly the same bytes, so that what is in the page twice is compressed to little more than once.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "course/inline_text.h"

namespace lectern {

std::string write_inline_html(const InlineText& text);

// The text, or a sentence about the first thing in `html` that `write_inline_html` never writes. Links are held to
// `is_link`.
Result<InlineText> read_inline_html(std::string_view html);

}  // namespace lectern
