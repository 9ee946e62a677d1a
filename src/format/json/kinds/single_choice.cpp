#include "format/json/kinds/kinds.h"
#include "format/json/kinds/options.h"

namespace lectern {

QuestionKind read_single_choice(const JsonPlace& question) {
  return SingleChoice{read_options_with_one_correct(question)};
}

void write_kind(nlohmann::json& question, const SingleChoice& kind) {
  question["options"] = write_options(kind.options);
}

}  // namespace lectern
