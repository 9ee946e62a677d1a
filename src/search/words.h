// Words, for searching. In a query a word is a run of letters, digits and underscores: `lru_cache` and `__slots__` are
// one word each, `asyncio.gather` and `copy-on-write` are several. In the text a word may also begin after an
// underscore, so that `cache` finds `lru_cache`, and at every letter of a script that puts no spaces between words.
#pragma once

#include <string_view>
#include <vector>

namespace lectern {

// The words of a query, each once, in order; views into `query`. Underscores alone are no word.
std::vector<std::string_view> words_of(std::string_view query);

// The place of the first word of `text` that begins with `word`; npos where there is none. Both are folded already.
std::size_t find_word(std::string_view text, std::string_view word);

}  // namespace lectern
