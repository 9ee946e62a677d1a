#include "format/json/kinds/kinds.h"
#include "format/json/kinds/options.h"

namespace lectern {

QuestionKind read_multiple_choice(const JsonPlace& question) {
  MultipleChoice kind{read_options(question)};
  if (count_correct(kind.options) == 0) question.member("options").fail("a correct option is expected");
  return kind;
}

void write_kind(nlohmann::json& question, const MultipleChoice& kind) {
  question["options"] = write_options(kind.options);
}

}  // namespace lectern
