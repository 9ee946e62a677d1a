#include "ui/views/update_view.h"

#include <algorithm>

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

constexpr float offer_padding = 12;
constexpr float gap = 8;

ButtonSpec button_of(std::string_view key, Word label, ButtonLook look) {
  ButtonSpec button;
  button.key = key;
  button.label = word(label);
  button.look = look;
  button.small = true;
  return button;
}

// `column` by value: it may be the flow itself, which changes here.
void put_card(Ui& ui, Flow column, const State& state) {
  const ButtonSpec reload = button_of("reload", Word::reload, ButtonLook::primary);
  const ButtonSpec later = button_of("later", Word::later, ButtonLook::quiet);
  const Flow outer = ui.flow;
  const float inner = column.width - 2 * ui.px(offer_padding);
  ui.flow.width = inner;
  // The card is at the window's foot, so its height is needed before anything is in it.
  const TextBlock& sentence = ui.text(body_style(ui, word(Word::update_ready)), inner);
  const Size first = button_size(ui, reload);
  const Size second = button_size(ui, later);
  const float row = first.width + ui.px(gap) + second.width;
  const bool beside = sentence.width + ui.px(2 * gap) + row <= inner;
  const float buttons = row <= inner ? first.height : 2 * first.height + ui.px(gap);
  const float content = beside ? std::max(sentence.height(), buttons) : sentence.height() + ui.px(gap) + buttons;
  const float height = content + 2 * ui.px(offer_padding);
  // A frame is as high as its page.
  const bool fixed = state.embedded || !ui.is_low();
  const float top = fixed ? std::max(0.0f, ui.safe_area().bottom() - height - 16) : outer.y;
  ui.open_layer("div", "card", {column.x, top, column.width, height}, fixed ? Ui::Fixed::yes : Ui::Fixed::no,
                {{"class", fixed ? "panel card" : ""}});
  const Rect card{0, 0, column.width, height};
  ui.draw(fill(card, Color::raised, ui.px(measure::radius)));
  ui.draw(outline(card, Color::control_border, ui.px(measure::radius)));
  const Point at{ui.px(offer_padding), ui.px(offer_padding) + (beside ? (content - sentence.height()) / 2 : 0)};
  ui.leaf("p", "text", {at.x, at.y, inner, sentence.height()}, {}, &sentence);
  ui.draw(sentence, at);
  const float left = beside ? ui.px(offer_padding) + inner - row : ui.px(offer_padding);
  ui.flow = {left, height - ui.px(offer_padding) - buttons, inner - (left - ui.px(offer_padding))};
  WrappingRow places(ui, {ui.px(gap), ui.px(gap)});
  if (button_at(ui, reload, places.next(first))) ui.act(AskUpdate{});
  if (button_at(ui, later, places.next(second))) ui.act(DismissUpdate{});
  ui.close_layer({1, height});
  ui.flow = outer;
  if (!fixed) ui.flow.y += height + ui.px(24);
}

}  // namespace

void put_update(Ui& ui, const Flow& column, const State& state) {
  ui.open("div", "update", {{"role", "status"}});
  if (state.update_ready) put_card(ui, column, state);
  ui.close();
}

}  // namespace lectern
