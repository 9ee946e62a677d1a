#include "ui/widgets/chip.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/text.h"

namespace lectern {

bool ChipRow::add(std::string_view key, std::string_view label, bool on) {
  const StyledText text = styled(label, Face::sans, ui_.px(13), 1.4f, on ? Color::on_accent : Color::text);
  const float padding = ui_.px(on ? 6 : 10);
  const float icon = on ? ui_.px(14) + ui_.px(3) : 0;
  const Size size{std::ceil(ui_.text(text, 0).width) + padding + ui_.px(10) + icon,
                  ui_.px(ui_.input().touch ? 34 : 26)};
  // What a finger hits is higher than what is seen.
  const float row = ui_.input().touch ? std::max(measure::target, size.height) : size.height + ui_.px(6);
  if (x_ > ui_.flow.x && x_ + size.width > ui_.flow.x + ui_.flow.width) {
    x_ = ui_.flow.x;
    y_ += row;
  }
  const float inset = ui_.input().touch ? (row - size.height) / 2 : 0;
  const Rect rect{x_, y_ + inset, size.width, size.height};
  const Rect target{x_, y_, size.width, ui_.input().touch ? row : size.height};
  const float radius = size.height / 2;
  const ElementId id =
      ui_.open_box("button", key, target, {{"type", "button"}, {"aria-pressed", on ? "true" : "false"}});
  ui_.draw(fill(rect, on ? Color::accent : Color::surface, radius));
  if (!on) ui_.draw(only(fill(rect, Color::hover, radius), When::hovered, id));
  if (!on) ui_.draw(outline(rect, Color::control_border, radius));
  ui_.hot(id, target);
  if (on) {
    const float side = ui_.px(14);
    ui_.draw(
        picture_of(Icon::check, {rect.x + padding, rect.y + (rect.height - side) / 2, side, side}, Color::on_accent));
  }
  put_label(ui_, "span", "label", text, {rect.x + padding + icon, rect.y + centered(rect.height, text)});
  ui_.close();
  x_ += size.width + ui_.px(6);
  row_height_ = target.height;
  return ui_.activated(id);
}

}  // namespace lectern
