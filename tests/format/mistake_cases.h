// Every mistake, with its place and its words, to the letter. Lines of LessonText: front matter 1-4, introduction 5,
// the topic's heading 7, its answer 9, key points 11-15, "Check yourself" 17, the question 19-24.
#pragma once

#include <string>
#include <vector>

#include "format/samples.h"

namespace lectern {

struct MistakeCase {
  std::string rule;  // what is wrong
  LessonText lesson;
  std::string mistakes;  // as mistakes_in() lists them
};

// The options of a single choice, without a mistake.
inline const std::string sound_options = "- [ ] a\n  > No.\n- [x] b\n  > Yes.\n";

// Checks that each lesson has just those mistakes, and that content/README.md lists every one, apart from the names in
// it.
void check_all(const std::vector<MistakeCase>& cases);

}  // namespace lectern
