// Text in HTML.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

// `text` such that it means itself, in an element or in an attribute between double quotes.
std::string escape_html(std::string_view text);

// The same for text in an element only, where quotation marks may stay as they are: a lesson has many.
std::string escape_html_text(std::string_view text);

}  // namespace lectern
