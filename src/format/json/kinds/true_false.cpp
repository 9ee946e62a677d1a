#include "format/json/kinds/kinds.h"
#include "format/json/kinds/options.h"

namespace lectern {

QuestionKind read_true_false(const JsonPlace& question) {
  TrueFalse kind{read_options_with_one_correct(question)};
  if (kind.options.size() != 2) question.member("options").fail("two options are expected");
  return kind;
}

void write_kind(nlohmann::json& question, const TrueFalse& kind) {
  question["options"] = write_options(kind.options);
}

}  // namespace lectern
