// Addresses in text that code hosts make links of (GitHub Flavored Markdown, "Autolinks (extension)").
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lectern {

struct Address {
  std::size_t length = 0;  // 0 where there is none
  std::string link;        // what to write between `<` and `>`
};

// The address that begins at `at`: `https://…`, `http://…`, `ftp://…`, `www.…`, or of a mailbox.
Address find_address(std::string_view text, std::size_t at);

}  // namespace lectern
