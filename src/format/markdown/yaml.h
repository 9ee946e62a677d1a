// The part of YAML 1.2 (https://yaml.org/spec/1.2.2/) that front matter is written in: pairs of keys and texts, one a
// line, and one level of pairs below a key. The rest of YAML is a mistake at its line, never a text with signs in it.
#pragma once

#include <cstddef>
#include <vector>

#include "format/markdown/attributes.h"

namespace lectern {

struct YamlPair {
  Placed key;
  Placed value;                 // empty where nothing is behind the colon, and where that is a mistake
  bool is_sound = true;         // false where the value has been reported
  std::vector<YamlPair> inner;  // the pairs that are indented below the key
};

// The pairs in the lines from `first` up to `end`, in their order. Each value is a text: plain, or in single or double
// quotation marks, with the escapes of the latter; `null` and `~` are no value. Comments are left out.
std::vector<YamlPair> read_yaml(std::size_t first, std::size_t end, Mistakes& mistakes);

}  // namespace lectern
