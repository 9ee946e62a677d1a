// Text in HTML.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

// `text` such that it means itself, in an element or in an attribute between double quotes.
std::string escape_html(std::string_view text);

}  // namespace lectern
