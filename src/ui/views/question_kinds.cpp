#include "ui/views/question_kinds.h"

#include <algorithm>
#include <array>

#include "quiz/grade.h"
#include "ui/widgets/blocks.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

bool is_ticked(const QuestionState* now, int index) {
  if (!now) return false;
  const auto* chosen = std::get_if<ChosenOptions>(&now->answer);
  return chosen && std::find(chosen->indices.begin(), chosen->indices.end(), index) != chosen->indices.end();
}

void put_options(Ui& ui, const QuestionSpec& spec, const QuestionState* now) {
  const Options& options = options_of(spec.question);
  for (std::size_t place = 0; place < options.size(); ++place) {
    if (place > 0) ui.space(8);
    const int index = static_cast<int>(place);
    OptionSpec option;
    option.key = "option" + std::to_string(place);
    option.group = spec.question.id;
    option.option = &options[place];
    option.several = answer_form(spec.question) == AnswerForm::several_options;
    option.ticked = is_ticked(now, index);
    option.checked = now && now->checked;
    std::optional<bool> ticked = put_option(ui, option, spec.state);
    // In a quiz there is one question, and its options go by their numbers.
    const bool takes_key = !spec.quiz.empty() && !option.checked;
    if (takes_key && ui.pressed(std::to_string(place + 1))) ticked = !option.several || !option.ticked;
    if (ticked) ui.act(TickOption{spec.quiz, spec.question.id, index, *ticked});
  }
}

// After checking: what it really prints, and why.
void put_accepted(Ui& ui, const PredictOutput& kind, const State& state) {
  ui.space(12);
  put_text(ui, "p", "accepted-label", small_style(ui, word(Word::accepted_answer)));
  ui.space(4);
  Code accepted;
  accepted.text = kind.accepted.front();
  code_block(ui, "accepted", accepted, state);
  ui.space(12);
  ui.open("div", "reason");
  put_blocks(ui, kind.reason, state);
  ui.close();
}

void put_typed(Ui& ui, const QuestionSpec& spec, const QuestionState* now) {
  const auto& kind = std::get<PredictOutput>(spec.question.kind);
  const auto* typed = now ? std::get_if<TypedText>(&now->answer) : nullptr;
  FieldSpec field;
  field.key = "typed";
  field.label = word(Word::your_answer);
  field.value = typed ? typed->text : std::string();
  field.code = true;
  field.multiline = has_several_lines(kind);
  field.enabled = !now || !now->checked;
  field.enters = true;
  if (const auto change = put_field(ui, field)) {
    ui.act(TypeAnswer{spec.quiz, spec.question.id, change->text, change->done});
    if (change->entered) ui.act(CheckAnswer{spec.quiz, spec.question.id});
  }
  if (now && now->checked) put_accepted(ui, kind, spec.state);
}

void put_predict(Ui& ui, const QuestionSpec& spec, const QuestionState* now) {
  answer_form(spec.question) == AnswerForm::typed_text ? put_typed(ui, spec, now) : put_options(ui, spec, now);
}

using PutAnswerForm = void (*)(Ui&, const QuestionSpec&, const QuestionState*);

// By the alternatives of QuestionKind: single choice, multiple choice, true or false, predict the output.
constexpr std::array<PutAnswerForm, 4> forms = {put_options, put_options, put_options, put_predict};
static_assert(forms.size() == std::variant_size_v<QuestionKind>);

}  // namespace

std::string_view hint_of(const Question& question) {
  switch (answer_form(question)) {
    case AnswerForm::one_option:
      return word(Word::choose_one);
    case AnswerForm::several_options:
      return word(Word::choose_several);
    case AnswerForm::typed_text:
      return word(Word::type_output);
  }
  return {};
}

void put_answer_form(Ui& ui, const QuestionSpec& spec, const QuestionState* now) {
  forms[spec.question.kind.index()](ui, spec, now);
}

}  // namespace lectern
