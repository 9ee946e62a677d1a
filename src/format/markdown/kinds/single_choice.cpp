#include "format/markdown/kinds/kinds.h"

namespace lectern {

QuestionKind read_single_choice(QuestionParts parts, Mistakes& mistakes) {
  require_options(parts, mistakes);
  require_one_correct(parts, mistakes);
  return SingleChoice{std::move(parts.options)};
}

}  // namespace lectern
