#include "ui/widgets/dialog.h"

#include <algorithm>
#include <utility>

#include "base/page_id.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace lectern {

DialogFrame::DialogFrame(Ui& ui, std::string_view title, std::string_view role) : ui_(ui) {
  const Size window = ui.viewport();
  Attributes attributes{{"class", "scroller panel"},
                        {"role", std::string(role)},
                        {"aria-modal", "true"},
                        {"aria-labelledby", html_id(PageId::dialog_title)},
                        {"tabindex", "-1"}};
  if (role == "alertdialog") attributes.push_back({"aria-describedby", html_id(PageId::dialog_text)});
  dialog_ = ui.open_layer("div", "dialog", {0, 0, window.width, window.height}, Ui::Fixed::yes, std::move(attributes));
  ui.anchor({Anchor::Kind::dialog}, dialog_, 0);
  behind_ = ui.mark();
  const float margin = window.width < 480 ? 16 : 32;
  const Rect safe = ui.safe_area();
  const float width = std::max(1.0f, std::min(ui.px(measure::column), safe.width - 2 * margin));
  ui.flow = {safe.x + (safe.width - width) / 2, safe.y + ui.px(40), width};
  put_text(ui, "h2", "title", heading_style(ui, title, measure::heading), {{"id", html_id(PageId::dialog_title)}});
}

void DialogFrame::finish() {
  ui_.space(28);
  ButtonSpec close;
  close.key = "close";
  close.label = word(Word::close);
  ButtonRow row(ui_);
  const bool closed = row.add(close);
  row.finish();
  finish(closed);
}

void DialogFrame::finish(bool closed) {
  ui_.space(32);
  ui_.flow.y += ui_.input().insets.bottom;
  const Size window = ui_.viewport();
  ui_.draw_behind(behind_, fill({0, 0, window.width, std::max(ui_.flow.y, window.height)}, Color::surface));
  ui_.close_layer({1, ui_.flow.y});
  if (closed || ui_.event(dialog_, UiEvent::Kind::dismiss)) ui_.act(CloseDialog{});
}

Attributes under_dialog(const State& state, Attributes attributes) {
  if (state.dialog != Dialog::none) attributes.push_back({"inert", ""});
  return attributes;
}

}  // namespace lectern
