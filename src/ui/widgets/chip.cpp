#include "ui/widgets/chip.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/text.h"

namespace lectern {
namespace {

struct ChipLook {
  StyledText text;
  float padding = 0;  // at the left
  float icon = 0;     // room for the check mark
};

ChipLook look_of(const Ui& ui, std::string_view label, bool on) {
  return {styled(label, Face::sans, ui.px(13), 1.4f, on ? Color::on_accent : Color::text), ui.px(on ? 6 : 10),
          on ? ui.px(17) : 0};
}

void draw_chip(Ui& ui, Rect rect, const ChipLook& look, bool on, ElementId id) {
  const float radius = rect.height / 2;
  ui.draw(fill(rect, on ? Color::accent : Color::surface, radius));
  ui.draw(only(outline(inflated(rect, 1), Color::text, radius + 1, 2), When::pressed, id));
  if (on) {
    const float side = ui.px(14);
    const Rect mark{rect.x + look.padding, rect.y + (rect.height - side) / 2, side, side};
    ui.draw(picture_of(Icon::check, mark, Color::on_accent));
    ui.draw(only(outline(inflated(rect, -2), Color::on_accent, radius - 2, 1.5f), When::hovered, id));
  } else {
    ui.draw(only(fill(rect, Color::hover, radius), When::hovered, id));
    ui.draw(outline(rect, Color::control_border, radius));
  }
}

}  // namespace

bool ChipRow::add(std::string_view key, std::string_view label, bool on) {
  const ChipLook look = look_of(ui_, label, on);
  const float width = std::ceil(ui_.text(look.text, 0).width) + look.padding + look.icon + ui_.px(10);
  const bool touch = ui_.input().touch;
  const float height = ui_.px(touch ? 34 : 26);
  // What a finger hits is higher than what is seen.
  const float hit_height = touch ? std::max(measure::target, height) : height;
  const Point at = row_.next({width, hit_height});
  const Rect target{at.x, at.y, width, hit_height};
  const Rect rect{at.x, at.y + (hit_height - height) / 2, width, height};
  const ElementId id =
      ui_.open_box("button", key, target, {{"type", "button"}, {"aria-pressed", on ? "true" : "false"}});
  draw_chip(ui_, rect, look, on, id);
  ui_.hot(id, target);
  put_label(ui_, "span", "label", look.text,
            {rect.x + look.padding + look.icon, rect.y + centered(rect.height, look.text)});
  ui_.close();
  return ui_.activated(id);
}

}  // namespace lectern
