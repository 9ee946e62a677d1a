#include "ui/views/progress_view.h"

#include <algorithm>
#include <string>

#include "app/standing.h"
#include "base/date.h"
#include "base/page_id.h"
#include "base/text.h"
#include "ui/views/record_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

std::string of(int part, int whole) {
  return fill(word(Word::part_of_whole), {std::to_string(part), std::to_string(whole)});
}

void put_figure(Ui& ui, std::string_view key, Word label, int part, int whole) {
  ui.open("div", key);
  const StyledText value =
      styled(of(part, whole), Face::sans_bold, ui.px(measure::body), measure::body_leading, Color::text);
  const Point at = put_text_beside(ui, "label", body_style(ui, word(label)), Beside::at_end, ui.px(measure::grid),
                                   ui.text(value, 0).width);
  put_label(ui, "p", "value", value, at);
  ui.flow.y += value.line_height + ui.px(4);
  put_meter(ui, "meter", word(label), static_cast<float>(part), static_cast<float>(std::max(whole, 1)));
  ui.close();
  ui.space(20);
}

void put_figures(Ui& ui, const Lesson& lesson, const State& state) {
  const Standing standing = standing_of(lesson, state);
  put_figure(ui, "read", Word::progress_read, standing.read, standing.topics);
  put_figure(ui, "answered", Word::progress_answered, standing.answered, standing.questions);
  put_figure(ui, "correct", Word::progress_correct, standing.correct, standing.questions);
}

void put_section_title(Ui& ui, std::string_view key, Word title) {
  ui.space(36);
  put_text(ui, "h2", key, heading_style(ui, word(title), measure::subheading));
  ui.space(12);
}

// Newest first.
void put_history(Ui& ui, const Lesson& lesson, const State& state) {
  put_section_title(ui, "history", Word::progress_history);
  if (state.progress.results.empty()) {
    put_text(ui, "p", "none", body_style(ui, word(Word::progress_history_none), Color::muted));
    return;
  }
  ui.open("ol", "results", {{"role", "list"}});
  for (std::size_t place = state.progress.results.size(); place-- > 0;) {
    const QuizResult& result = state.progress.results[place];
    const Quiz* quiz = find_quiz(lesson, result.quiz);
    ui.open("li", std::to_string(place));
    put_text(
        ui, "p", "text",
        body_style(ui, fill(word(Word::progress_history_entry),
                            {iso_date(result.at_ms, state.minutes_east), quiz ? plain_text(quiz->title) : result.quiz,
                             std::to_string(result.score.correct), std::to_string(result.score.total)})));
    ui.close();
  }
  ui.close();
}

void put_topics(Ui& ui, const Lesson& lesson, const State& state) {
  put_section_title(ui, "topics", Word::progress_topics);
  Table table;
  table.header = {inline_text(word(Word::progress_topic)), inline_text(word(Word::topic_read)),
                  inline_text(word(Word::correct))};
  table.alignments.resize(3);
  for (const Topic& topic : lesson.topics) {
    const Tally tally = tally_of(topic.questions, state.progress);
    const bool is_read = state.progress.read_topics.contains(topic.id);
    table.rows.push_back({with_link(topic.title, to_fragment(ReadRoute{topic.id})),
                          inline_text(word(is_read ? Word::topic_state_read : Word::topic_state_unread)),
                          inline_text(of(tally.correct, tally.questions))});
  }
  put_table(ui, "table", table);
}

void put_reset(Ui& ui, const State& state) {
  ui.space(40);
  ButtonSpec ask;
  ask.key = "reset";
  ask.label = word(Word::reset_progress);
  ButtonRow row(ui);
  if (row.add(ask)) ui.act(OpenDialog{Dialog::reset});
  row.finish();
  ui.open("div", "status", {{"role", "status"}});
  if (state.reset_done) {
    ui.space(12);
    put_text(ui, "p", "done", body_style(ui, word(Word::reset_done)));
  }
  ui.close();
}

}  // namespace

void put_progress(Ui& ui, const Lesson& lesson, const State& state) {
  ui.open("article", "progress");
  put_text(ui, "h1", "title", heading_style(ui, word(Word::progress), measure::title));
  ui.space(28);
  put_figures(ui, lesson, state);
  put_history(ui, lesson, state);
  put_topics(ui, lesson, state);
  put_record(ui, state);
  put_reset(ui, state);
  ui.close();
}

void put_reset_question(Ui& ui) {
  DialogFrame dialog(ui, word(Word::reset_question), 440, "alertdialog");
  ui.space(12);
  put_text(ui, "p", "text", body_style(ui, word(Word::reset_explained)), {{"id", html_id(PageId::dialog_text)}});
  ui.space(28);
  ButtonSpec cancel;
  cancel.key = "cancel";
  cancel.label = word(Word::cancel);
  cancel.look = ButtonLook::primary;
  ButtonSpec confirm;
  confirm.key = "confirm";
  confirm.label = word(Word::reset_confirm);
  // What does no harm has the focus.
  ui.anchor({Anchor::Kind::dialog}, ui.id_of(cancel.key), 0);
  ButtonRow row(ui);
  const bool cancelled = row.add(cancel);
  if (row.add(confirm)) ui.act(ConfirmReset{});
  row.finish();
  dialog.finish(cancelled);
}

}  // namespace lectern
