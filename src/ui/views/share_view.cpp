#include "ui/views/share_view.h"

#include <algorithm>

#include "app/share.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

// One thing to copy, under a heading of its own.
struct Part {
  std::string_view key;
  Word title;
  std::optional<Word> explained;
  std::string text;
};

void put_part(Ui& ui, const Part& part, const State& state) {
  const std::string title_id = "share-" + std::string(part.key);
  ui.space(28);
  ui.open("section", part.key, {{"aria-labelledby", title_id}});
  put_text(ui, "h3", "title", heading_style(ui, word(part.title), measure::body), {{"id", title_id}});
  if (part.explained) put_text(ui, "p", "explained", small_style(ui, word(*part.explained)));
  ui.space(8);
  Code code;
  code.text = part.text;
  code_block(ui, "code", code, state);
  ui.close();
}

void put_close_button(Ui& ui) {
  ui.space(28);
  ButtonSpec close;
  close.key = "close";
  close.label = word(Word::close);
  ButtonRow row(ui);
  if (row.add(close)) ui.act(CloseShare{});
  row.finish();
}

}  // namespace

void put_share_button(Ui& ui) {
  ButtonSpec button;
  button.key = "share-button";
  button.label = word(Word::share);
  button.look = ButtonLook::quiet;
  button.small = true;
  ui.anchor("share-button", ui.id_of(button.key), ui.flow.y);
  ButtonRow row(ui);
  if (row.add(button)) ui.act(OpenShare{});
  row.finish();
}

void put_share(Ui& ui, const Lesson& lesson, const State& state) {
  const Size window = ui.viewport();
  const ElementId dialog = ui.open_layer("div", "share", {0, 0, window.width, window.height}, Ui::Fixed::yes,
                                         {{"class", "scroller panel"},
                                          {"role", "dialog"},
                                          {"aria-modal", "true"},
                                          {"aria-labelledby", "share-title"},
                                          {"tabindex", "-1"}});
  ui.anchor("share", dialog, 0);
  const std::size_t behind = ui.mark();
  const float margin = window.width < 480 ? 16 : 32;
  const float width = std::max(1.0f, std::min(ui.px(measure::column), window.width - 2 * margin));
  ui.flow = {(window.width - width) / 2, ui.px(40), width};
  put_text(ui, "h2", "title", heading_style(ui, word(Word::share_title), measure::heading), {{"id", "share-title"}});
  const Share share = share_of(lesson, state);
  put_part(ui, {"link", Word::share_link, {}, share.link}, state);
  put_part(ui, {"element", Word::share_element, Word::share_element_explained, share.element}, state);
  put_part(ui, {"frame", Word::share_frame, Word::share_frame_explained, share.frame}, state);
  put_close_button(ui);
  ui.space(32);
  ui.draw_behind(behind, fill({0, 0, window.width, std::max(ui.flow.y, window.height)}, Color::surface));
  ui.close_layer({1, ui.flow.y});
  if (ui.event(dialog, UiEvent::Kind::dismiss)) ui.act(CloseShare{});
}

Attributes under_dialog(const State& state, Attributes attributes) {
  if (state.sharing) attributes.push_back({"inert", ""});
  return attributes;
}

}  // namespace lectern
