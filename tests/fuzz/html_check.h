// Whether a piece of HTML is well formed: every element that opens closes, in order; every `<`, `>` and `&` of the text
// is escaped; no link stands in a link, and no id twice. Stricter than HTML is, and just what our writer promises.
#pragma once

#include <string>
#include <string_view>

namespace lectern::test {

// The first thing that is wrong, as a sentence; empty where nothing is.
std::string problem_of_html(std::string_view html);

}  // namespace lectern::test
