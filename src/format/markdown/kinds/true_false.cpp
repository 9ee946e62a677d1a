#include "format/markdown/kinds/kinds.h"

namespace lectern {

QuestionKind read_true_false(QuestionParts parts, Mistakes& mistakes) {
  require_options(parts, mistakes);
  const Options& options = parts.options;
  const bool has_shape =
      options.size() == 2 && plain_text(options[0].text) == "True" && plain_text(options[1].text) == "False";
  if (options.size() > 1 && !has_shape) {
    mistakes.add(parts.offset, "a `.true-false` question has two options: `True`, then `False`");
  } else {
    require_one_correct(parts, mistakes);
  }
  return TrueFalse{std::move(parts.options)};
}

}  // namespace lectern
