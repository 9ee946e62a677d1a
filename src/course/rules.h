// What ids and links may look like. Every reader of a format holds its input to these rules, so that the rest of the
// program may rely on them: an id can stand in an address or an attribute, a link can be opened.
#pragma once

#include <string_view>

namespace lectern {

// Lower-case letters, digits and hyphens, beginning with a letter. Ids and tags are written this way.
bool is_id(std::string_view text);

// `https:…`, `mailto:…`, or `#` and an id; without control characters or spaces. Whether the topic exists is not
// asked here.
bool is_link(std::string_view text);

}  // namespace lectern
