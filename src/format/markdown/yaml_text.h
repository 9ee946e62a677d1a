// One text of YAML, as it is written behind a key.
#pragma once

#include <string>
#include <string_view>

#include "format/markdown/source_text.h"

namespace lectern {

struct YamlText {
  std::string text;
  bool is_sound = true;  // false where something was wrong; it has been reported
};

// `source` is the rest of a line, a comment included, and begins at `offset`.
YamlText read_yaml_text(std::string_view source, std::size_t offset, Mistakes& mistakes);

}  // namespace lectern
