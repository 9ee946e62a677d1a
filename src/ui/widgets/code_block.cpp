#include "ui/widgets/code_block.h"

#include <cmath>

#include "ui/highlight.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

constexpr float code_leading = 1.5f;
constexpr float code_padding = 16;
constexpr std::string_view copy_key = "copy";

StyledText code_style(const Ui& ui, std::string_view text, std::string_view language) {
  return highlighted(text, language, ui.px(measure::body * measure::code_factor), code_leading);
}

// The text in a box of its own that scrolls sideways where the lines are longer than it is wide.
void put_preformatted(Ui& ui, std::string_view key, StyledText styled) {
  const TextBlock& block = ui.text(std::move(styled), 0);
  const float padding = ui.px(code_padding);
  const bool scrolls = block.width + 2 * padding > ui.flow.width;
  const float height = block.height() + (scrolls ? ui.input().scrollbar : 0);
  const Rect rect{ui.flow.x, ui.flow.y, ui.flow.width, height};
  if (scrolls) {
    ui.open_layer("pre", key, rect, Ui::Fixed::no,
                  {{"class", "scroller"},
                   {"tabindex", "0"},
                   {"role", "group"},
                   {"aria-label", std::string(word(Word::scrollable_code))}});
  } else {
    ui.open_box("pre", key, rect);
  }
  const Point at = scrolls ? Point{padding, 0} : Point{rect.x + padding, rect.y};
  ui.leaf("code", "text", {at.x, at.y, std::ceil(block.width), block.height()}, {}, &block);
  ui.draw(block, at);
  if (scrolls) {
    ui.close_layer({std::ceil(block.width) + 2 * padding, 1});
  } else {
    ui.close();
  }
  ui.flow.y = rect.bottom();
}

void put_copy_button(Ui& ui, const Code& code, const State& state, float top) {
  ButtonSpec spec;
  spec.key = copy_key;
  spec.look = ButtonLook::quiet;
  spec.small = true;
  spec.icon = Icon::copy;
  const ElementId id = ui.id_of(spec.key);
  const bool copied = state.copy_state == CopyState::copied && state.copy_source == id;
  spec.label = word(copied ? Word::copied : Word::copy);
  if (copied) spec.icon = Icon::check;
  const Size size = button_size(ui, spec);
  const Point at{ui.flow.x + ui.flow.width - size.width - ui.px(6), top};
  if (button_at(ui, spec, at)) ui.act(CopyText{code.text, id});
}

void put_caption(Ui& ui, std::string_view key, std::string_view text, float top, float height) {
  const StyledText caption = small_style(ui, text);
  // No part of the lesson's text, which may be copied across it.
  put_label(ui, "span", key, caption, {ui.flow.x + ui.px(code_padding), top + centered(height, caption)},
            {{"class", "caption"}});
}

void put_output(Ui& ui, const std::string& output) {
  ui.draw(fill({ui.flow.x, ui.flow.y, ui.flow.width, 1}, Color::border));
  const float caption_height = ui.px(36);
  put_caption(ui, "output-caption", word(Word::output), ui.flow.y, caption_height);
  ui.flow.y += caption_height;
  put_preformatted(ui, "output", code_style(ui, output, ""));
  ui.space(14);
}

}  // namespace

void code_block(Ui& ui, std::string_view key, const Code& code, const State& state) {
  const float top = ui.flow.y;
  const float bar = std::max(ui.px(42), ui.input().touch ? measure::target + 4 : 0.0f);
  ui.open("div", key);
  const std::size_t behind = ui.mark();
  if (!code.language.empty()) put_caption(ui, "language", code.language, top, bar);
  put_copy_button(ui, code, state, top + (bar - (ui.input().touch ? measure::target : ui.px(34))) / 2);
  ui.flow.y += bar;
  if (state.copy_state == CopyState::failed && state.copy_source == ui.id_of(copy_key)) {
    put_text(ui, "p", "copy-failed", small_style(ui, word(Word::copy_failed), Color::wrong), {{"role", "alert"}});
    ui.space(8);
  }
  put_preformatted(ui, "code", code_style(ui, code.text, code.language));
  ui.space(14);
  if (code.output) put_output(ui, *code.output);
  const Rect rect{ui.flow.x, top, ui.flow.width, ui.flow.y - top};
  ui.draw_behind(behind, fill(rect, Color::sunken, ui.px(measure::radius)));
  ui.close();
}

}  // namespace lectern
