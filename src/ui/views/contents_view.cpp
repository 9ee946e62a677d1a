#include "ui/views/contents_view.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "app/standing.h"
#include "base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

constexpr float panel_padding = 20;

bool passes_filter(const Topic& topic, const std::set<std::string>& filter) {
  if (filter.empty()) return true;
  return std::any_of(topic.tags.begin(), topic.tags.end(),
                     [&](const std::string& tag) { return filter.contains(tag); });
}

struct EntrySpec {
  std::string key;
  std::string href;
  std::string number;  // in front; replaced by a check mark where `done`
  const InlineText& title;
  std::string excerpt;  // of a search hit
  bool done = false;
  bool current = false;
};

// The number in front of an entry, or the sign that it was read.
void put_entry_mark(Ui& ui, const EntrySpec& entry, Rect row, float line) {
  const float side = ui.px(18);
  if (entry.done) {
    // Where there is no number to stand in for, at the end of the row.
    const float left = entry.number.empty() ? row.width - side - ui.px(8) : ui.px(8);
    const Rect mark{row.x + left, row.y + ui.px(7) + (line - side) / 2, side, side};
    ui.draw(picture_of(Icon::check, mark, Color::correct));
    put_unpainted(ui, "span", "done", word(Word::topic_read), mark);
  } else if (!entry.number.empty()) {
    const TextBlock& number = ui.text(small_style(ui, entry.number), 0);
    ui.draw_ornament(number, {row.x + ui.px(28) - number.width, row.y + ui.px(7) + (line - number.line_height) / 2});
  }
}

// One link over the width of the flow.
void put_entry(Ui& ui, const EntrySpec& entry) {
  const float indent = ui.px(entry.number.empty() ? 8 : 36);
  const StyledText title = styled(with_link(entry.title, ""), Face::sans, ui.px(15), 1.4f, Color::text);
  const TextBlock& block = ui.text(title, ui.flow.width - indent - ui.px(8));
  float height = block.height() + ui.px(14);
  const TextBlock* excerpt = nullptr;
  if (!entry.excerpt.empty()) {
    excerpt =
        &ui.text(styled(entry.excerpt, Face::sans, ui.px(13), 1.4f, Color::muted), ui.flow.width - indent - ui.px(8));
    height += excerpt->height() + ui.px(2);
  }
  if (ui.input().touch) height = std::max(height, measure::target);
  const Rect row{ui.flow.x, ui.flow.y, ui.flow.width, height};
  Attributes attributes = {{"href", entry.href}};
  if (entry.current) attributes.push_back({"aria-current", "true"});
  const ElementId id = ui.open_box("a", entry.key, row, std::move(attributes));
  if (entry.current) ui.draw(fill(row, Color::accent_soft, ui.px(measure::radius)));
  ui.draw(only(fill(row, Color::hover, ui.px(measure::radius)), When::hovered, id));
  ui.draw(only(fill(row, Color::accent_soft, ui.px(measure::radius)), When::pressed, id));
  if (entry.current) {
    ui.draw(fill({row.x, row.y + ui.px(8), ui.px(3), row.height - ui.px(16)}, Color::accent, ui.px(1.5f)));
  }
  ui.hot(id, row);
  const Point at{row.x + indent, row.y + ui.px(7)};
  ui.leaf("span", "title", {at.x, at.y, row.width - indent - ui.px(8), block.height()}, {}, &block);
  ui.draw(block, at);
  put_entry_mark(ui, entry, row, block.line_height);
  if (excerpt) {
    const Point below{at.x, at.y + block.height() + ui.px(2)};
    ui.leaf("span", "excerpt", {below.x, below.y, row.width - indent - ui.px(8), excerpt->height()}, {}, excerpt);
    ui.draw(*excerpt, below);
  }
  ui.close();
  ui.flow.y = row.bottom() + 2;
}

void put_topic(Ui& ui, const Lesson& lesson, std::size_t place, const State& state, std::string excerpt) {
  const Topic& topic = lesson.topics[place];
  ui.open("li", topic.id);
  put_entry(ui, {"link", to_fragment(ReadRoute{topic.id}), std::to_string(place + 1), topic.title, std::move(excerpt),
                 state.progress.read_topics.contains(topic.id),
                 std::holds_alternative<ReadRoute>(state.route) && topic.id == ui.input().topic});
  ui.close();
}

void put_search(Ui& ui, const State& state) {
  FieldSpec field;
  field.key = "search";
  field.label = word(Word::search);
  field.placeholder = word(Word::search);
  field.value = state.query;
  field.search = true;
  ui.anchor({Anchor::Kind::search}, ui.id_of(field.key), 0);
  if (const auto change = put_field(ui, field)) ui.act(SearchFor{change->text});
}

void put_tags(Ui& ui, const Lesson& lesson, const State& state) {
  ui.open("div", "tags", {{"role", "group"}, {"aria-label", std::string(word(Word::tag_filter))}});
  ChipRow chips(ui);
  for (const std::string& tag : tags_of(lesson)) {
    if (chips.add(tag, name_of_tag(lesson, tag), state.tag_filter.contains(tag))) ui.act(ToggleTag{tag});
  }
  chips.finish();
  ui.close();
}

// The sentence above the list: what was found, or what the filter leaves.
std::string status_of(const Lesson& lesson, const State& state, std::size_t shown, bool searching) {
  if (searching && shown == 0) {
    return fill(word(state.tag_filter.empty() ? Word::search_result_none : Word::search_result_none_tagged),
                {state.query});
  }
  if (searching) return counted(Word::search_result_one, Word::search_result_many, shown);
  if (state.tag_filter.empty()) {
    return fill(word(Word::topics_read_count),
                {std::to_string(topics_read(lesson, state.progress)), std::to_string(lesson.topics.size())});
  }
  return fill(word(Word::filtered_count), {std::to_string(shown), std::to_string(lesson.topics.size())});
}

std::vector<SearchHit> listed_topics(const Content& content, const State& state) {
  std::vector<SearchHit> topics;
  if (trim(state.query).empty()) {
    for (std::size_t place = 0; place < content.lesson.topics.size(); ++place) topics.push_back({place, {}});
  } else {
    topics = content.index.find(state.query);
  }
  std::erase_if(
      topics, [&](const SearchHit& hit) { return !passes_filter(content.lesson.topics[hit.topic], state.tag_filter); });
  return topics;
}

void put_topics(Ui& ui, const Content& content, const State& state) {
  const bool searching = !trim(state.query).empty();
  const auto topics = listed_topics(content, state);
  ui.open("div", "status", {{"role", "status"}});
  put_text(ui, "p", "text", small_style(ui, status_of(content.lesson, state, topics.size(), searching)));
  ui.close();
  ui.space(8);
  if (topics.empty()) return;
  ui.open("ol", "topics", {{"role", "list"}});
  for (const SearchHit& hit : topics) put_topic(ui, content.lesson, hit.topic, state, hit.excerpt);
  ui.close();
}

void put_place(Ui& ui, std::string_view key, std::string href, const InlineText& title, bool done, bool current) {
  ui.open("li", key);
  put_entry(ui, {"link", std::move(href), {}, title, {}, done, current});
  ui.close();
}

// In this round, or in an earlier one.
bool was_finished(const Quiz& quiz, const State& state) {
  const auto is_of_quiz = [&](const QuizResult& result) { return result.quiz == quiz.id; };
  return is_finished(quiz, session_of(state, quiz.id)) || std::ranges::any_of(state.progress.results, is_of_quiz);
}

// The quizzes and the pages that are not the lesson.
void put_places(Ui& ui, const Lesson& lesson, const State& state) {
  ui.open("ul", "places", {{"role", "list"}});
  for (const Quiz& quiz : lesson.quizzes) {
    const QuizRoute route{quiz.id};
    put_place(ui, "quiz-" + quiz.id, to_fragment(route), quiz.title, was_finished(quiz, state),
              state.route == Route(route));
  }
  put_place(ui, "progress", to_fragment(ProgressRoute{}), inline_text(word(Word::progress)), false,
            state.route == Route(ProgressRoute{}));
  put_place(ui, "settings", to_fragment(SettingsRoute{}), inline_text(word(Word::settings)), false,
            state.route == Route(SettingsRoute{}));
  ui.close();
  ui.space(10);
  ui.draw(fill({ui.flow.x, ui.flow.y, ui.flow.width, 1}, Color::border));
}

// Said once it is true, at the foot: it is no news, and nothing to do.
void put_offline_sign(Ui& ui) {
  const StyledText words = small_style(ui, word(Word::available_offline));
  const float side = ui.px(16);
  ui.space(16);
  const Flow outer = ui.flow;
  ui.draw(picture_of(Icon::download, {outer.x + ui.px(8), outer.y + (words.line_height - side) / 2, side, side},
                     Color::muted));
  ui.flow.x += ui.px(36);
  ui.flow.width -= ui.px(36);
  put_text(ui, "p", "offline", words);
  ui.flow = {outer.x, ui.flow.y, outer.width};
}

void put_dialog_buttons(Ui& ui) {
  constexpr std::array<std::pair<Dialog, Word>, 2> buttons{
      {{Dialog::share, Word::share}, {Dialog::shortcuts, Word::shortcuts}}};
  for (const auto& [dialog, label] : buttons) {
    // Where there is a keyboard all the same, ? opens the list.
    if (dialog == Dialog::shortcuts && ui.input().touch) continue;
    ButtonSpec button;
    const std::string key = "dialog" + std::to_string(static_cast<int>(dialog));
    button.key = key;
    button.label = word(label);
    button.look = ButtonLook::quiet;
    button.small = true;
    ButtonRow row(ui);
    if (row.add(button)) ui.act(OpenDialog{dialog});
    row.finish();
  }
}

// Folds the contents away; in the corner above the title, where the plain page has nothing either.
void put_hide_button(Ui& ui) {
  const float side = ui.input().touch ? measure::target : ui.px(26);
  const Rect rect{ui.flow.x + ui.flow.width - side + ui.px(6), ui.safe_area().y + ui.px(1), side, side};
  const ElementId id =
      ui.open_box("button", "hide", rect, {{"type", "button"}, {"aria-label", std::string(word(Word::hide_contents))}});
  const float radius = ui.px(measure::radius);
  ui.draw(only(fill(rect, Color::hover, radius), When::hovered, id));
  ui.draw(only(outline(rect, Color::text, radius, 2), When::pressed, id));
  ui.hot(id, rect);
  ui.draw(picture_of(Icon::cross, inflated(rect, (ui.px(16) - side) / 2), Color::muted));
  ui.close();
  ui.anchor({Anchor::Kind::contents_button}, id, 0);
  if (ui.activated(id)) ui.act(ChooseContents{ContentsChoice::hidden, true});
}

void put_title(Ui& ui, const Lesson& lesson) {
  const StyledText title = styled(lesson.title, Face::sans_bold, ui.px(measure::body), 1.3f, Color::text);
  const TextBlock& block = ui.text(title, ui.flow.width);
  const Rect rect{ui.flow.x, ui.flow.y, ui.flow.width, block.height()};
  ui.leaf("a", "title", rect, {{"href", "#/read"}}, &block);
  ui.draw(block, {rect.x, rect.y});
  ui.flow.y = rect.bottom();
}

// The width of the contents on a wide screen, with what a phone's own bars cover of it.
float contents_width(const Ui& ui) {
  const Rect safe = ui.safe_area();
  return std::min(ui.px(measure::sidebar), safe.width * 0.4f) + safe.x;
}

}  // namespace

Point put_folded_contents(Ui& ui, const State& state) {
  const Rect safe = ui.safe_area();
  ButtonSpec show;
  show.key = "show";
  show.label = word(Word::show_contents);
  show.look = ButtonLook::quiet;
  show.icon = Icon::menu;
  show.small = true;
  const float width = contents_width(ui);
  ui.flow.width = width - safe.x - ui.px(16);
  const Size size = button_size(ui, show);
  ui.open_layer("header", "folded", {safe.x + ui.px(8), safe.y + ui.px(8), size.width, size.height}, Ui::Fixed::yes,
                under_dialog(state, {{"class", "bar"}}));
  ui.anchor({Anchor::Kind::contents_button}, ui.id_of(show.key), 0);
  if (button_at(ui, show, {0, 0})) ui.act(ChooseContents{ContentsChoice::shown, true});
  ui.close_layer({1, 1});
  return {width, safe.y};
}

Point put_contents(Ui& ui, const Content& content, const State& state) {
  const bool wide = ui.is_wide();
  const Rect safe = ui.safe_area();
  const float top = wide ? 0 : ui.scene().page_inset;
  const float width = wide ? contents_width(ui) : ui.viewport().width;
  const bool low = !wide && ui.is_low();
  const Rect panel{0, top, width, low ? 0 : std::max(0.0f, ui.viewport().height - top)};
  ui.open_layer(
      "nav", "contents", panel, low ? Ui::Fixed::no : Ui::Fixed::yes,
      under_dialog(state, {{"class", low ? "" : "scroller panel"}, {"aria-label", std::string(word(Word::contents))}}));
  const std::size_t behind = ui.mark();
  const float padding = ui.px(panel_padding);
  ui.flow = {safe.x + padding, wide ? safe.y + ui.px(28) : ui.px(16),
             (wide ? width : safe.right()) - safe.x - 2 * padding};
  if (wide) {
    put_hide_button(ui);
    put_title(ui, content.lesson);
    ui.space(20);
  }
  put_search(ui, state);
  ui.space(12);
  // What is found comes right below what was asked: a phone's keyboard leaves little room below the field.
  const bool searching = !trim(state.query).empty();
  if (searching) {
    put_topics(ui, content, state);
    ui.space(12);
  }
  put_places(ui, content.lesson, state);
  ui.space(16);
  put_tags(ui, content.lesson, state);
  ui.space(14);
  if (!searching) put_topics(ui, content, state);
  ui.space(16);
  put_dialog_buttons(ui);
  if (state.offline_ready) put_offline_sign(ui);
  ui.space(24);
  ui.flow.y += ui.input().insets.bottom;
  const float height = std::max(ui.flow.y, panel.height);
  ui.draw_behind(behind, fill({0, 0, width, height}, Color::raised));
  if (wide) ui.draw(fill({width - 1, 0, 1, height}, Color::border));
  if (low) ui.resize_layer(height);
  ui.close_layer({1, ui.flow.y});
  if (wide) return {width, safe.y};
  return {safe.x, low ? top + height : top};
}

}  // namespace lectern
