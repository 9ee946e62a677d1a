#include "course/rules.h"
#include "format/json/blocks_json.h"
#include "format/json/kinds/kinds.h"
#include "format/json/kinds/options.h"

namespace lectern {
namespace {

std::string read_answer(const JsonPlace& place) {
  std::string answer = place.text();
  if (!is_visible(answer) || !fits_a_field(answer)) place.fail("an answer that can be typed is expected");
  return answer;
}

}  // namespace

QuestionKind read_predict_output(const JsonPlace& question) {
  if (question.has("options")) {
    if (question.has("accepted")) question.fail("either \"options\" or \"accepted\" is expected, not both");
    return PredictOutput{.options = read_options_with_one_correct(question), .accepted = {}, .reason = {}};
  }
  PredictOutput kind{.options = {},
                     .accepted = question.member("accepted").list(read_answer),
                     .reason = read_blocks(question.member("reason"))};
  if (kind.accepted.empty()) question.member("accepted").fail("an accepted answer is expected");
  return kind;
}

void write_kind(nlohmann::json& question, const PredictOutput& kind) {
  if (!kind.options.empty()) {
    question["options"] = write_options(kind.options);
    return;
  }
  question["accepted"] = kind.accepted;
  question["reason"] = write_blocks(kind.reason);
}

}  // namespace lectern
