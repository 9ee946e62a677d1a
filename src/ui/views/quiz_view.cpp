#include "ui/views/quiz_view.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "ui/views/question_view.h"
#include "ui/widgets/blocks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

void put_open_question(Ui& ui, const Quiz& quiz, std::size_t open, const State& state) {
  const std::size_t count = quiz.questions.size();
  const std::string place = fill(word(Word::question_place), {std::to_string(open + 1), std::to_string(count)});
  const ElementId heading = put_text(ui, "h2", "place", small_style(ui, place), {{"tabindex", "-1"}});
  ui.anchor({Anchor::Kind::quiz}, heading, 0);
  ui.space(8);
  put_meter(ui, "meter", place, static_cast<float>(open), static_cast<float>(count));
  ui.space(28);
  put_question(ui, {quiz.questions[open], quiz.id, state, open + 1 == count});
}

bool is_missed(const Session& session, const Question& question) {
  const QuestionState* now = state_of(session, question);
  return !now || !now->checked || !now->correct;
}

// The missed questions' topics, each once, in the quiz's order.
std::vector<const Topic*> topics_to_revisit(const Lesson& lesson, const Quiz& quiz, const Session& session) {
  std::vector<const Topic*> topics;
  for (const Question& question : quiz.questions) {
    const Topic* topic = find_topic(lesson, question.topic);
    if (!topic || !is_missed(session, question)) continue;
    if (std::find(topics.begin(), topics.end(), topic) == topics.end()) topics.push_back(topic);
  }
  return topics;
}

void put_revisit(Ui& ui, const std::vector<const Topic*>& topics) {
  ui.space(36);
  put_text(ui, "h3", "revisit", heading_style(ui, word(Word::revisit_topics), measure::subheading));
  ui.space(12);
  List list;
  for (const Topic* topic : topics) {
    list.items.push_back({Block{Paragraph{with_link(topic->title, to_fragment(ReadRoute{topic->id}))}}});
  }
  put_block(ui, "topics", Block{std::move(list)}, State{}, true);
}

// Answers to questions that have become others since do not count, and the learner is told.
void put_changed_count(Ui& ui, const Quiz& quiz, const Session& session) {
  const auto changed = std::count_if(quiz.questions.begin(), quiz.questions.end(),
                                     [&](const Question& question) { return has_changed(session, question); });
  if (changed == 0) return;
  ui.space(16);
  put_text(
      ui, "p", "changed",
      body_style(ui, counted(Word::question_changed_one, Word::questions_changed, static_cast<std::size_t>(changed))));
}

void put_result(Ui& ui, const Lesson& lesson, const Quiz& quiz, const Session& session) {
  const Score score = score_of(quiz, session);
  const ElementId heading = put_text(ui, "h2", "result", small_style(ui, word(Word::result)), {{"tabindex", "-1"}});
  ui.anchor({Anchor::Kind::quiz}, heading, 0);
  ui.space(4);
  const std::string text = fill(word(Word::result_score), {std::to_string(score.correct), std::to_string(score.total)});
  put_text(ui, "p", "score", heading_style(ui, text, measure::title), {{"role", "status"}});
  ui.space(16);
  put_meter(ui, "meter", text, static_cast<float>(score.correct), static_cast<float>(score.total));
  put_changed_count(ui, quiz, session);
  const auto topics = topics_to_revisit(lesson, quiz, session);
  if (score.correct == score.total) {
    ui.space(24);
    put_text(ui, "p", "praise", body_style(ui, word(Word::result_all_correct)));
  } else if (!topics.empty()) {
    put_revisit(ui, topics);
  }
  ui.space(36);
  ButtonSpec again;
  again.key = "again";
  again.label = word(Word::try_again);
  again.look = ButtonLook::primary;
  ButtonSpec back;
  back.key = "back";
  back.label = word(Word::back_to_lesson);
  back.href = "#/read";
  ButtonRow row(ui);
  if (row.add(again)) ui.act(RestartQuiz{quiz.id});
  row.add(back);
  row.finish();
}

}  // namespace

void put_quiz(Ui& ui, const Lesson& lesson, const Quiz& quiz, const State& state) {
  const Session& session = session_of(state, quiz.id);
  ui.open("article", "quiz-" + quiz.id);
  put_text(ui, "h1", "title", heading_style(ui, quiz.title, measure::title));
  ui.space(20);
  if (is_finished(quiz, session)) {
    put_result(ui, lesson, quiz, session);
  } else {
    const std::size_t open = open_place(quiz, session);
    if (open == 0 && !quiz.introduction.empty()) {
      put_blocks(ui, quiz.introduction, state);
      ui.space(24);
    }
    put_open_question(ui, quiz, open, state);
  }
  ui.close();
}

}  // namespace lectern
