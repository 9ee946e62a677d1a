// What an address says, however it was mangled on its way: by trackers that append to it, by chats and mails that take
// the sentence's own marks for a part of it, by whoever encodes it once more.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

// The words of what comes after `#`, in lower case: `/Read/Topic-One).?utm_source=x` has the words `read` and
// `topic-one`. A word is made of letters, digits, hyphens and underscores of ASCII; full-width ones and typographic
// hyphens count as these. Between two words there is a slash; anything else ends the address. Any bytes are taken: what
// is no percent sequence, or no UTF-8, is a mark like others.
std::vector<std::string> words_of_address(std::string_view fragment);

}  // namespace lectern
