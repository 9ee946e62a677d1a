// Clusters: what only the browser can draw, in one go, although it is several code points: a letter with its marks, an
// emoji made of several, a word in a script whose letters take their shapes from their neighbours. Each gets a number
// that stands for it wherever the picture would have a code point.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace lectern {

// How many bytes of `text`, from byte `offset` (below its size), are drawn in one go: those of one code point for most.
std::size_t cluster_length(std::string_view text, std::size_t offset);

// Has this code point no meaning of its own in text? Then it is a cluster even when it is alone.
bool is_private_use(char32_t code_point);

class Clusters {
 public:
  // The number of this cluster, from Unicode's private use area; 0 where all its numbers are taken.
  char32_t code_of(std::string_view cluster);

  // What a number stands for, or the code point itself, as UTF-8.
  std::string text_of(char32_t code) const;

 private:
  std::map<std::string, char32_t, std::less<>> codes_;
  std::map<char32_t, std::string> texts_;
};

}  // namespace lectern
