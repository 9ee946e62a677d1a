#include <algorithm>

#include "format/markdown/kinds/kinds.h"

namespace lectern {

QuestionKind read_multiple_choice(QuestionParts parts, Mistakes& mistakes) {
  require_options(parts, mistakes);
  const bool has_correct = std::ranges::any_of(parts.options, &Option::correct);
  if (!parts.options.empty() && !has_correct) mistakes.add(parts.offset, "no option is right: mark one with `[x]`");
  return MultipleChoice{std::move(parts.options)};
}

}  // namespace lectern
