#include "ui/views/reader_view.h"

#include <algorithm>
#include <string>

#include "base/page_id.h"
#include "base/text.h"
#include "ui/views/question_view.h"
#include "ui/widgets/blocks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

// Marks places that the page can be scrolled to when the app takes over from the plain page: they are counted as that
// page's elements stand (format/html/lesson_html.h).
class Places {
 public:
  Places(Ui& ui, int section) : ui_(ui), section_(section) {}

  // The next element of the section begins at `y`; its heading is number -1.
  void mark(float y) { ui_.scene().block_places.push_back({section_, next_++, y}); }

 private:
  Ui& ui_;
  int section_;
  int next_ = -1;
};

void put_marked_blocks(Ui& ui, const Blocks& blocks, const State& state, Places& places) {
  for (std::size_t place = 0; place < blocks.size(); ++place) {
    places.mark(put_block(ui, "b" + std::to_string(place), blocks[place], state, place == 0));
  }
}

void put_toolbar(Ui& ui, const State& state) {
  ButtonSpec button;
  button.key = "answers";
  button.label = word(state.answers_hidden ? Word::show_answers : Word::hide_answers);
  ButtonRow row(ui);
  if (row.add(button) || ui.pressed(Shortcut::answers)) ui.act(ToggleAnswers{});
  row.finish();
}

void put_tag_line(Ui& ui, const Lesson& lesson, const Topic& topic, bool is_read) {
  std::string tags;
  for (const std::string& tag : topic.tags) tags += (tags.empty() ? "" : ", ") + name_of_tag(lesson, tag);
  ui.open("div", "tags");
  const StyledText line = small_style(ui, tags);
  const StyledText read = small_style(ui, word(Word::topic_read), Color::correct);
  const float side = ui.px(16);
  const float mark = side + ui.px(4);
  // The mark's room is there before it: it comes while the learner reads below, where nothing may move.
  const Point at = put_text_beside(ui, "line", line, Beside::next, ui.px(14), mark + ui.text(read, 0).width);
  if (is_read) {
    ui.draw(picture_of(Icon::check, {at.x, at.y + (line.line_height - side) / 2, side, side}, Color::correct));
    put_label(ui, "p", "read", read, {at.x + mark, at.y});
  }
  ui.flow.y += line.line_height;
  ui.close();
}

void put_key_points(Ui& ui, const Topic& topic, const State& state, Places& places) {
  ui.space(36);
  places.mark(ui.flow.y);
  put_text(ui, "h3", "key-points", heading_style(ui, word(Word::key_points), measure::subheading));
  ui.space(12);
  List list;
  for (const InlineText& point : topic.key_points) list.items.push_back({Block{Paragraph{point}}});
  places.mark(put_block(ui, "points", Block{std::move(list)}, state, true));
}

// The question on a card of its own.
void put_question_card(Ui& ui, const Question& question, const State& state) {
  const Flow outer = ui.flow;
  const std::size_t behind = ui.mark();
  const float padding = ui.px(outer.width < 480 ? 16 : 24);
  ui.flow = {outer.x + padding, outer.y + padding, outer.width - 2 * padding};
  put_question(ui, {question, {}, state});
  const Rect card{outer.x, outer.y, outer.width, ui.flow.y + padding - outer.y};
  ui.draw_behind(behind, outline(card, Color::border, ui.px(12)));
  ui.draw_behind(behind, fill(card, Color::raised, ui.px(12)));
  ui.flow = {outer.x, card.bottom(), outer.width};
}

void put_questions(Ui& ui, const Topic& topic, const State& state, Places& places) {
  ui.space(40);
  places.mark(ui.flow.y);
  put_text(ui, "h3", "check-yourself", heading_style(ui, word(Word::check_yourself), measure::subheading));
  for (const Question& question : topic.questions) {
    ui.space(16);
    places.mark(ui.flow.y);
    put_question_card(ui, question, state);
  }
}

// Shown or hidden, it is the same element: the page only has to move what is in it.
void put_answer(Ui& ui, const Topic& topic, const State& state, Places& places, bool hidden) {
  const ElementId answer = hidden ? ui.open_hidden("div", "answer") : ui.open("div", "answer");
  put_marked_blocks(ui, topic.answer, state, places);
  put_key_points(ui, topic, state, places);
  hidden ? ui.close_hidden() : ui.close();
  if (ui.event(answer, UiEvent::Kind::show)) ui.act(ShowAnswer{topic.id, true});
}

// In place of a hidden answer. What is hidden stays in the tree for the browser's find, which shows it on a match.
void put_show_answer(Ui& ui, const Topic& topic) {
  ButtonSpec button;
  button.key = "show";
  button.label = word(Word::show_answer);
  ButtonRow row(ui);
  if (row.add(button)) ui.act(ShowAnswer{topic.id});
  row.finish();
}

void put_topic(Ui& ui, const Lesson& lesson, const Topic& topic, const State& state, int section) {
  const bool hidden = state.answers_hidden && !state.shown_answers.contains(topic.id);
  const float top = ui.flow.y;
  ui.open_box("section", "topic-" + topic.id, {0, top, ui.viewport().width, 0},
              {{"aria-labelledby", heading_html_id(topic.id)}});
  Places places(ui, section);
  put_tag_line(ui, lesson, topic, state.progress.read_topics.contains(topic.id));
  ui.space(4);
  places.mark(ui.flow.y);
  const ElementId heading = put_text(ui, "h2", "title", heading_style(ui, topic.title, measure::heading),
                                     {{"id", heading_html_id(topic.id)}, {"tabindex", "-1"}});
  ui.anchor(topic_anchor(topic.id), heading, top);
  ui.space(16);
  if (hidden) put_show_answer(ui, topic);
  put_answer(ui, topic, state, places, hidden);
  if (!hidden) ui.scene().topic_ends.push_back({topic.id, ui.flow.y});
  put_questions(ui, topic, state, places);
  ui.resize(ui.flow.y - top);
  ui.close();
}

void put_quiz_link(Ui& ui, const Quiz& quiz) {
  ButtonSpec link;
  const std::string key = "quiz-" + quiz.id;
  const std::string title = plain_text(quiz.title);
  const std::string href = to_fragment(QuizRoute{quiz.id});
  link.key = key;
  link.label = title;
  link.look = ButtonLook::primary;
  link.href = href;
  ButtonRow row(ui);
  row.add(link);
  row.finish();
}

void put_divider(Ui& ui) {
  ui.space(64);
  ui.draw(fill({ui.flow.x, ui.flow.y, ui.flow.width, 1}, Color::border));
  ui.space(48);
}

// To the topic after, or before, the one at the top of the window.
void take_topic_keys(Ui& ui, const Lesson& lesson) {
  const bool forward = ui.pressed(Shortcut::next_topic);
  if (!forward && !ui.pressed(Shortcut::previous_topic)) return;
  const float top = ui.input().scroll + ui.scene().page_inset;
  const auto y = [&](const Topic& topic) { return ui.scene().anchors[topic_anchor(topic.id)].y; };
  // Where the page has been brought to a topic, there is some air above it.
  constexpr float at_the_top = 24;
  const auto below =
      std::ranges::find_if(lesson.topics, [&](const Topic& topic) { return y(topic) > top + at_the_top; });
  if (forward && below != lesson.topics.end()) ui.act(GoToTopic{below->id});
  if (forward) return;
  for (auto topic = below; topic != lesson.topics.begin();) {
    --topic;
    if (y(*topic) < top) return ui.act(GoToTopic{topic->id});
  }
}

void put_lesson(Ui& ui, const Lesson& lesson, const State& state) {
  Places places(ui, 0);
  places.mark(ui.flow.y);
  put_text(ui, "h1", "title", heading_style(ui, lesson.title, measure::title));
  ui.space(20);
  ui.open("div", "introduction");
  put_marked_blocks(ui, lesson.introduction, state, places);
  ui.close();
  ui.space(20);
  put_toolbar(ui, state);
  for (std::size_t place = 0; place < lesson.topics.size(); ++place) {
    put_divider(ui);
    put_topic(ui, lesson, lesson.topics[place], state, static_cast<int>(place) + 1);
  }
  put_divider(ui);
  for (const Quiz& quiz : lesson.quizzes) put_quiz_link(ui, quiz);
  take_topic_keys(ui, lesson);
}

}  // namespace

void put_reader(Ui& ui, const Lesson& lesson, const ReadRoute& route, const State& state) {
  ui.open("article", "read");
  const Topic* topic = state.embedded ? find_topic(lesson, route.topic) : nullptr;
  if (topic) {
    put_topic(ui, lesson, *topic, state, static_cast<int>(topic - lesson.topics.data()) + 1);
  } else {
    put_lesson(ui, lesson, state);
  }
  ui.close();
}

}  // namespace lectern
