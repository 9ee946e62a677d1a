// Whether what was typed is what is accepted.
#pragma once

#include <string_view>

namespace lectern {

// Both are compared as fold_typed() gives them, with two more freedoms. Where spaces and tabs of the accepted text
// include a tab, any spaces and tabs match them: the learner types what is to be seen. And a dash, on either side, is
// one to three hyphens, since phones and word processors make dashes of hyphens.
bool matches_typed(std::string_view accepted, std::string_view typed);

}  // namespace lectern
