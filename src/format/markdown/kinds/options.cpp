#include <algorithm>

#include "course/rules.h"
#include "format/markdown/kinds/kinds.h"

namespace lectern {

void require_options(const QuestionParts& parts, Mistakes& mistakes) {
  if (!parts.accepted.empty()) {
    mistakes.add(parts.offset, "a typed answer needs `.predict-output` in the heading's braces, and a `run` sample");
  } else if (parts.options.empty()) {
    mistakes.add(parts.offset, "a question needs options: a list of `- [ ] …` and `- [x] …`, each with its reason");
  } else if (parts.options.size() == 1) {
    mistakes.add(parts.option_offsets.front(), "a question needs two options or more");
  }
  for (const std::size_t place : repeated_options(parts.options)) {
    mistakes.add(parts.option_offsets[place], "an option reads the same as one above it: write another, or remove it");
  }
}

void require_one_correct(const QuestionParts& parts, Mistakes& mistakes) {
  const auto count = std::ranges::count(parts.options, true, &Option::correct);
  if (parts.options.empty() || count == 1) return;
  if (count == 0) return mistakes.add(parts.offset, "no option is right: mark one with `[x]`");
  mistakes.add(parts.offset, "two or more options are right: mark one, or write `.multiple-choice`");
}

}  // namespace lectern
