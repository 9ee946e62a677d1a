#include "format/json/blocks_json.h"
#include "format/json/kinds/kinds.h"
#include "format/json/names.h"
#include "format/json/question_json.h"

namespace lectern {
namespace {

using ReadKind = QuestionKind (*)(const JsonPlace&);

constexpr Names<ReadKind, 4> kind_readers{{
    {read_single_choice, SingleChoice::name},
    {read_multiple_choice, MultipleChoice::name},
    {read_true_false, TrueFalse::name},
    {read_predict_output, PredictOutput::name},
}};
static_assert(kind_readers.size() == std::variant_size_v<QuestionKind>);

}  // namespace

Question read_question(const JsonPlace& place, std::string_view topic) {
  const ReadKind read_kind = read_name(place.member("kind"), kind_readers, ReadKind{read_single_choice});
  Question question{.id = place.member("id").id(),
                    .hash = {},
                    .topic = place.has("topic") ? place.member("topic").id() : std::string(topic),
                    .prompt = read_inline_text(place.member("prompt")),
                    .body = read_optional_blocks(place, "body"),
                    .kind = read_kind(place)};
  question.hash = content_hash(question);
  return question;
}

}  // namespace lectern
