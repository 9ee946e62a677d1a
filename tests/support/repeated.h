// Long text for tests of what is too long.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

// `part` again and again, whole, up to so many bytes.
inline std::string repeated(std::string_view part, std::size_t bytes) {
  std::string text(part);
  text.reserve(2 * bytes);
  // Doubled rather than appended to: under the sanitizers each appending counts.
  while (text.size() < bytes) text += text;
  text.resize(bytes - bytes % part.size());
  return text;
}

}  // namespace lectern
