// What ids, links, options and answers may look like. Every reader of a format holds its input to these rules, so that
// the rest of the program may rely on them: an id can be part of an address or an attribute, a link can be opened, an
// option can be told from the others, an answer can be given.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "course/question.h"

namespace lectern {

// Lower-case letters, digits and hyphens, beginning with a letter. Ids and tags are written this way.
bool is_id(std::string_view text);

// `https:…`, `mailto:…`, or `#` and an id; without control characters or spaces. Whether the topic exists is not
// asked here.
bool is_link(std::string_view text);

// Whether anything of it is to be seen: not white space and invisible characters alone.
bool is_visible(std::string_view text);

// In UTF-16 units, as browsers count. No typed answer is longer; the record keeps every one.
inline constexpr std::size_t longest_typed_answer = 10'000;

// Whether a field can hold `text` as a typed answer.
bool fits_a_field(std::string_view text);

// The places of the options that a reader cannot tell from one in front of them. Case, white space and styles make no
// difference, nor what fold_typed() leaves out; inside code, case and white space do. An option of which nothing is
// seen is no repetition.
std::vector<std::size_t> repeated_options(const Options& options);

}  // namespace lectern
