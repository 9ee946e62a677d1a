#include "ui/views/page_view.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/page_id.h"
#include "ui/views/contents_view.h"
#include "ui/views/embed_view.h"
#include "ui/views/not_found_view.h"
#include "ui/views/progress_view.h"
#include "ui/views/quiz_view.h"
#include "ui/views/reader_view.h"
#include "ui/views/record_view.h"
#include "ui/views/settings_view.h"
#include "ui/views/share_view.h"
#include "ui/views/shortcuts_view.h"
#include "ui/views/update_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

struct PutView {
  Ui& ui;
  const Content& content;
  const State& state;

  void operator()(const ReadRoute& route) const { put_reader(ui, content.lesson, route, state); }
  void operator()(const QuizRoute& route) const {
    if (const Quiz* quiz = find_quiz(content.lesson, route.quiz)) put_quiz(ui, content.lesson, *quiz, state);
  }
  void operator()(const ProgressRoute&) const { put_progress(ui, content.lesson, state); }
  void operator()(const SettingsRoute&) const { put_settings(ui, state); }
  void operator()(const UnknownRoute& route) const { put_not_found(ui, route); }
};

struct TitleOf {
  const Lesson& lesson;

  std::string operator()(const ReadRoute& route) const {
    const Topic* topic = find_topic(lesson, route.topic);
    return topic ? plain_text(topic->title) : std::string();
  }
  std::string operator()(const QuizRoute& route) const {
    const Quiz* quiz = find_quiz(lesson, route.quiz);
    return quiz ? plain_text(quiz->title) : std::string();
  }
  std::string operator()(const ProgressRoute&) const { return std::string(word(Word::progress)); }
  std::string operator()(const SettingsRoute&) const { return std::string(word(Word::settings)); }
  std::string operator()(const UnknownRoute&) const { return std::string(word(Word::not_found_title)); }
};

std::string document_title(const Lesson& lesson, const Route& route) {
  const std::string view = std::visit(TitleOf{lesson}, route);
  return view.empty() ? lesson.title : view + " – " + lesson.title;
}

// On a narrow screen: a bar at the top with the button that opens the contents.
void put_bar(Ui& ui, const Lesson& lesson, const State& state) {
  const Rect safe = ui.safe_area();
  const float inner = std::max(measure::bar, ui.px(measure::bar));
  const float height = safe.y + inner;
  const bool low = ui.is_low();
  ui.open_layer("header", "bar", {0, 0, ui.viewport().width, height}, low ? Ui::Fixed::no : Ui::Fixed::yes,
                under_dialog(state, {{"class", low ? "" : "bar"}}));
  const Rect bar{0, 0, ui.flow.width, height};
  ui.draw(fill(bar, Color::surface));
  ui.draw(fill({0, height - 1, bar.width, 1}, Color::border));
  ButtonSpec button;
  button.key = "contents";
  button.label = word(Word::contents);
  button.look = ButtonLook::quiet;
  button.icon = state.contents_open ? Icon::cross : Icon::menu;
  button.small = true;
  button.attributes = {{"aria-expanded", state.contents_open ? "true" : "false"}};
  const Size size = button_size(ui, button);
  ui.anchor({Anchor::Kind::contents_button}, ui.id_of(button.key), 0);
  if (button_at(ui, button, {safe.x + 6, safe.y + (inner - size.height) / 2})) ui.act(ToggleContents{});
  const StyledText title = styled(lesson.title, Face::sans, ui.px(measure::small), 1.4f, Color::muted);
  const float left = safe.x + 6 + size.width + 12;
  const TextBlock& block = ui.text(title, 0);
  if (left + block.width + 16 < safe.right()) {
    ui.draw_ornament(block, {safe.right() - block.width - 16, safe.y + centered(inner, title)});
  }
  ui.close_layer({bar.width, 1});
  ui.scene().page_inset = height;
}

Word text_of(Notice notice) {
  switch (notice) {
    case Notice::storage_full:
      return Word::storage_full;
    case Notice::storage_damaged:
      return Word::storage_damaged;
    case Notice::storage_newer:
      return Word::storage_newer;
    case Notice::content_from_store:
      return Word::content_from_store;
    default:
      return Word::storage_forbidden;
  }
}

// The store does not keep what the learner does now.
bool is_memory_only(Notice notice) {
  return notice == Notice::storage_forbidden || notice == Notice::storage_full || notice == Notice::storage_newer;
}

// A sentence with an icon before it and buttons below.
void put_sentence(Ui& ui, Word sentence) {
  const float side = ui.px(20);
  ui.draw(picture_of(Icon::info, {ui.flow.x - side - ui.px(10), ui.flow.y + ui.px(4), side, side}, Color::accent));
  put_text(ui, "p", "text", body_style(ui, word(sentence)));
  ui.space(4);
}

bool add_dismiss_button(ButtonRow& row) {
  ButtonSpec dismiss;
  dismiss.key = "dismiss";
  dismiss.label = word(Word::dismiss);
  return row.add(dismiss);
}

void put_notice_card(Ui& ui, const State& state) {
  const Card card(ui, {}, Color::accent_soft, ui.px(30));
  const bool reminds = state.notice == Notice::none;
  put_sentence(ui, reminds ? Word::export_reminder : text_of(state.notice));
  ButtonRow row(ui);
  const bool exports = (reminds || is_memory_only(state.notice)) && add_export_button(row);
  const bool dismisses = add_dismiss_button(row);
  // Both buttons go with the reminder, and the focus has to go elsewhere.
  if (reminds && (exports || dismisses)) {
    ui.act(DismissReminder{});
  } else if (dismisses) {
    ui.act(DismissNotice{});
  }
  if (exports) ui.act(ExportProgress{});
  row.finish();
}

// What the learner should know, above the view: something about the store, else the reminder to export.
void put_notice(Ui& ui, const State& state) {
  ui.open("div", "notice", {{"role", "status"}});
  if (state.notice != Notice::none || is_reminder_due(state)) {
    put_notice_card(ui, state);
    ui.space(24);
  }
  ui.close();
}

// The column of the view: centred in what the contents leave, at most as wide as lines read well.
Flow column_of(const Ui& ui, float left, float top, bool embedded) {
  const float room = std::max(0.0f, ui.safe_area().right() - left);
  const float margin = room < 480 || embedded ? 16.0f : 32.0f;
  const float column = std::max(1.0f, std::min(ui.px(measure::column), room - 2 * margin));
  return {left + std::max(margin, (room - column) / 2), top, column};
}

// Whether the contents lie over the page. In a low window they are a part of it.
bool contents_lie_over(const Ui& ui, const State& state) {
  return state.contents_open && !ui.is_wide() && !ui.is_low() && !state.embedded;
}

// The page under a dialog, or under the contents of a narrow screen, is out of reach of the keyboard too.
Attributes covered(const Ui& ui, const State& state, Attributes attributes) {
  if (state.dialog == Dialog::none && contents_lie_over(ui, state)) attributes.push_back({"inert", ""});
  return under_dialog(state, std::move(attributes));
}

// Whether the contents are folded away, which they can be on a wide screen.
bool is_folded(const Ui& ui, const State& state) {
  return ui.is_wide() && settings_of(state).contents == ContentsChoice::hidden;
}

// The ways to everything else: beside the view or in the bar above it. Gives where the view begins.
Point put_chrome(Ui& ui, const Content& content, const State& state) {
  // Only the focus shows it, and then the browser paints it: it is above everything.
  const Rect safe = ui.safe_area();
  ui.leaf("a", "skip", {safe.x + 8, safe.y + 8, 240, 44},
          covered(ui, state, {{"href", '#' + html_id(PageId::main)}, {"class", "skip"}}),
          &ui.text(small_style(ui, word(Word::skip_to_text)), 0));
  const bool wide = ui.is_wide();
  if (!wide) put_bar(ui, content.lesson, state);
  float& inset = ui.scene().page_inset;
  const Point start = is_folded(ui, state)          ? put_folded_contents(ui, state)
                      : wide || state.contents_open ? put_contents(ui, content, state)
                                                    : Point{safe.x, inset};
  if (ui.is_low()) inset = 0;
  return {start.x, start.y + ui.px(wide ? 40 : 28)};
}

// The keys that work in every view.
void take_keys(Ui& ui, const State& state) {
  if (ui.pressed(Shortcut::list)) ui.act(OpenDialog{Dialog::shortcuts});
  const bool searches = ui.pressed(Shortcut::search);
  const bool toggles = ui.pressed(Shortcut::contents);
  if (toggles && !ui.is_wide()) ui.act(ToggleContents{});
  if (is_folded(ui, state)) {
    if (searches || toggles) ui.act(ChooseContents{ContentsChoice::shown});
  } else if (toggles && ui.is_wide()) {
    ui.act(ChooseContents{ContentsChoice::hidden});
  }
  if (searches) ui.act(GoToSearch{!ui.is_wide()});
}

}  // namespace

void put_page(Ui& ui, const Content& content, const State& state) {
  const Lesson& lesson = content.lesson;
  ui.scene().title = document_title(lesson, state.route);
  const Point start = state.embedded ? Point{ui.safe_area().x, ui.px(16)} : put_chrome(ui, content, state);
  ui.scene().is_covered = state.dialog != Dialog::none || contents_lie_over(ui, state);
  const ElementId main =
      ui.open("main", "main", covered(ui, state, {{"id", html_id(PageId::main)}, {"tabindex", "-1"}}));
  ui.flow = column_of(ui, start.x, start.y, state.embedded);
  ui.anchor({}, main, 0);
  put_notice(ui, state);
  put_update(ui, ui.flow, state);
  if (state.embedded) put_embed_head(ui, lesson, state);
  std::visit(PutView{ui, content, state}, state.route);
  ui.close();
  if (state.embedded) {
    // The page around it gives the frame just this height.
    put_embed_foot(ui, lesson, state);
    ui.space(16);
    ui.scene().page_height = ui.flow.y;
  } else {
    ui.space(96);
    ui.flow.y += ui.input().insets.bottom;
    ui.scene().page_height = std::max(ui.flow.y, ui.viewport().height);
  }
  take_keys(ui, state);
  if (state.dialog == Dialog::share) put_share(ui, lesson, state);
  if (state.dialog == Dialog::shortcuts) put_shortcuts(ui);
  if (state.dialog == Dialog::reset) put_reset_question(ui);
}

}  // namespace lectern
