#include "ui/views/question_view.h"

#include "quiz/grade.h"
#include "ui/views/question_kinds.h"
#include "ui/widgets/blocks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

bool is_typed(const Question& question) {
  return answer_form(question) == AnswerForm::typed_text;
}

// Where the reasons are: beside the verdict, or below it where there is no room. The same words after every verdict.
void put_verdict_text(Ui& ui, const Question& question, const StyledText& verdict) {
  const StyledText reasons = small_style(ui, word(is_typed(question) ? Word::typed_reason : Word::option_reasons));
  const Point at =
      put_text_beside(ui, "verdict", verdict, Beside::next, ui.px(measure::grid), ui.text(reasons, 0).width);
  if (at.x == ui.flow.x) {
    put_text(ui, "p", "reasons", reasons);
  } else {
    put_label(ui, "p", "reasons", reasons, {at.x, at.y + centered(verdict.line_height, reasons)});
    ui.flow.y += verdict.line_height;
  }
}

void put_verdict(Ui& ui, const Question& question, bool correct) {
  const Color color = correct ? Color::correct : Color::wrong;
  const StyledText verdict = styled(word(correct ? Word::correct_verdict : Word::not_quite_verdict), Face::sans_bold,
                                    ui.px(measure::body), measure::body_leading, color);
  const float side = ui.px(24);
  ui.draw(picture_of(correct ? Icon::check : Icon::cross,
                     {ui.flow.x, ui.flow.y + (verdict.line_height - side) / 2, side, side}, color));
  const Flow outer = ui.flow;
  ui.flow.x += side + ui.px(8);
  ui.flow.width -= side + ui.px(8);
  put_verdict_text(ui, question, verdict);
  ui.flow = {outer.x, ui.flow.y, outer.width};
}

// The verdict is said once by screen readers: the status is in the tree before it has anything to say.
void put_status(Ui& ui, const QuestionSpec& spec, const QuestionState* now) {
  ui.open("div", "status", {{"role", "status"}});
  if (now && now->checked) {
    ui.space(16);
    put_verdict(ui, spec.question, now->correct);
  } else if (spec.state.nudged_question == spec.question.id) {
    ui.space(12);
    const Word nudge = is_typed(spec.question) ? Word::type_first : Word::choose_first;
    put_text(ui, "p", "nudge", body_style(ui, word(nudge), Color::wrong));
  }
  ui.close();
}

void put_topic_buttons(Ui& ui, const QuestionSpec& spec, bool checked) {
  ButtonSpec button;
  button.key = "main";
  button.label = word(checked ? Word::try_again : Word::check_answer);
  ui.space(16);
  ui.anchor({Anchor::Kind::question_button, spec.question.id}, ui.id_of(button.key), ui.flow.y);
  ButtonRow row(ui);
  if (row.add(button)) {
    if (checked) {
      ui.act(RetryQuestion{spec.question.id});
    } else {
      ui.act(CheckAnswer{{}, spec.question.id});
    }
  }
  row.finish();
}

void put_quiz_buttons(Ui& ui, const QuestionSpec& spec, bool checked, bool is_last) {
  ButtonSpec button;
  button.key = "main";
  button.look = ButtonLook::primary;
  button.label = word(!checked ? Word::check_answer : is_last ? Word::see_result : Word::next_question);
  ui.space(24);
  ui.anchor({Anchor::Kind::question_button, spec.question.id}, ui.id_of(button.key), ui.flow.y);
  ButtonRow row(ui);
  if (row.add(button) || ui.pressed(Shortcut::go_on)) {
    if (checked) {
      ui.act(AdvanceQuiz{spec.quiz});
    } else {
      ui.act(CheckAnswer{spec.quiz, spec.question.id});
    }
  }
  row.finish();
}

}  // namespace

void put_question(Ui& ui, const QuestionSpec& spec) {
  const QuestionState* now = state_of(session_of(spec.state, spec.quiz), spec.question);
  const bool checked = now && now->checked;
  const ElementId group = ui.open("fieldset", "question-" + spec.question.id, {{"tabindex", "-1"}});
  ui.anchor({Anchor::Kind::question, spec.question.id}, group, ui.flow.y);
  const HeadingSize size = spec.quiz.empty() ? measure::least_heading : measure::subheading;
  put_text(ui, "legend", "prompt", heading_style(ui, spec.question.prompt, size));
  if (!spec.question.body.empty()) {
    ui.space(12);
    ui.open("div", "body");
    put_blocks(ui, spec.question.body, spec.state);
    ui.close();
  }
  ui.space(8);
  if (has_changed(session_of(spec.state, spec.quiz), spec.question)) {
    put_text(ui, "p", "changed", body_style(ui, word(Word::question_changed)));
    ui.space(8);
  }
  if (!checked) put_text(ui, "p", "hint", small_style(ui, hint_of(spec.question)));
  ui.space(8);
  put_answer_form(ui, spec, now);
  put_status(ui, spec, now);
  if (spec.quiz.empty()) put_topic_buttons(ui, spec, checked);
  if (!spec.quiz.empty()) put_quiz_buttons(ui, spec, checked, spec.is_last);
  ui.close();
}

}  // namespace lectern
