#include "ui/widgets/dialog.h"

#include <algorithm>
#include <utility>

#include "base/page_id.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

constexpr float corner = 12;  // as in shell/styles/tree.css

float margin_in(Size window) {
  return window.width < 480 || window.height < 480 ? 12.0f : 32.0f;
}

}  // namespace

DialogFrame::DialogFrame(Ui& ui, std::string_view title, float column, std::string_view role) : ui_(ui) {
  const Size window = ui.viewport();
  const Rect safe = ui.safe_area();
  const float padding = window.width < 480 ? 16 : ui.px(24);
  const float width = std::max(1.0f, std::min(ui.px(column) + 2 * padding, safe.width - 2 * margin_in(window)));
  Attributes attributes{{"class", "scroller panel dialog"},
                        {"role", std::string(role)},
                        {"aria-modal", "true"},
                        {"aria-labelledby", html_id(PageId::dialog_title)},
                        {"tabindex", "-1"}};
  if (role == "alertdialog") attributes.push_back({"aria-describedby", html_id(PageId::dialog_text)});
  // The pointer does nothing to what is under it.
  ui.scene().picture.hot_areas.clear();
  dialog_ = ui.open_layer("div", "dialog", {safe.x + (safe.width - width) / 2, 0, width, window.height}, Ui::Fixed::yes,
                          std::move(attributes));
  ui.anchor({Anchor::Kind::dialog}, dialog_, 0);
  behind_ = ui.mark();
  ui.flow = {padding, ui.px(24), width - 2 * padding};
  put_text(ui, "h2", "title", heading_style(ui, title, measure::subheading), {{"id", html_id(PageId::dialog_title)}});
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
  ui_.space(24);
  const Rect safe = ui_.safe_area();
  const float content = ui_.flow.y;
  const float height = std::min(content, std::max(1.0f, safe.height - 2 * margin_in(ui_.viewport())));
  // Where it scrolls, only the element has round corners.
  const float radius = content > height ? 0 : corner;
  ui_.draw_behind(behind_, fill({0, 0, ui_.flow.x * 2 + ui_.flow.width, content}, Color::surface, radius));
  ui_.place_layer(safe.y + (safe.height - height) / 2, height);
  ui_.close_layer({1, content});
  if (closed || ui_.event(dialog_, UiEvent::Kind::dismiss)) ui_.act(CloseDialog{});
}

Attributes under_dialog(const State& state, Attributes attributes) {
  if (state.dialog != Dialog::none) attributes.push_back({"inert", ""});
  return attributes;
}

}  // namespace lectern
