// The front matter of a lesson: `key: value` lines between two lines of `---` at the top of the file.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "format/markdown/source_text.h"
#include "format/markdown/yaml.h"

namespace lectern {

struct FrontMatter {
  std::string title;
  std::string language;
  std::string code;
  std::vector<YamlPair> tags;  // the names of tags, each tag once; whether a topic has it is not known here
  std::size_t end = 0;         // where the text after it begins
};

FrontMatter read_front_matter(Mistakes& mistakes);

}  // namespace lectern
