#include "ui/widgets/button.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/text.h"

namespace lectern {
namespace {

struct Looks {
  Color text;
  std::optional<Color> fill;
  std::optional<Color> hover;
  std::optional<Color> outline;
};

Looks looks_of(ButtonLook look) {
  switch (look) {
    case ButtonLook::primary:
      return {Color::on_accent, Color::accent, {}, {}};
    case ButtonLook::secondary:
      return {Color::text, Color::surface, Color::hover, Color::control_border};
    case ButtonLook::quiet:
      return {Color::text, {}, Color::hover, {}};
  }
  return {};
}

StyledText label_style(const Ui& ui, const ButtonSpec& spec) {
  const float size = ui.px(spec.small ? measure::small : measure::body);
  const Face face = spec.look == ButtonLook::primary ? Face::sans_bold : Face::sans;
  return styled(spec.label, face, size, measure::body_leading, looks_of(spec.look).text);
}

float button_padding(const Ui& ui, const ButtonSpec& spec) {
  return ui.px(spec.small ? 12 : 18);
}
float icon_size(const Ui& ui, const ButtonSpec& spec) {
  return ui.px(spec.small ? 16 : 20);
}

float icon_room(const Ui& ui, const ButtonSpec& spec) {
  return spec.icon ? icon_size(ui, spec) + ui.px(8) : 0;
}

// The label, on several lines where the flow has no room for it on one.
const TextBlock& label_block(Ui& ui, const ButtonSpec& spec) {
  const float room = ui.flow.width - 2 * button_padding(ui, spec) - icon_room(ui, spec);
  return ui.text(label_style(ui, spec), std::max(room, 1.0f));
}

}  // namespace

Size button_size(Ui& ui, const ButtonSpec& spec) {
  const TextBlock& label = label_block(ui, spec);
  const float least = spec.small && !ui.input().touch ? ui.px(34) : std::max(measure::target, ui.px(measure::target));
  const float height = std::max(least, label.height() + ui.px(measure::grid));
  return {std::ceil(label.width + 2 * button_padding(ui, spec) + icon_room(ui, spec)), height};
}

bool button_at(Ui& ui, const ButtonSpec& spec, Point at) {
  const Looks looks = looks_of(spec.look);
  const Size size = button_size(ui, spec);
  const Rect rect{at.x, at.y, size.width, size.height};
  const float radius = ui.px(measure::radius);
  Attributes attributes = spec.attributes;
  const bool is_link = !spec.href.empty();
  attributes.push_back(is_link ? Attribute{"href", std::string(spec.href)} : Attribute{"type", "button"});
  const ElementId id = ui.open_box(is_link ? "a" : "button", spec.key, rect, std::move(attributes));
  if (looks.fill) ui.draw(fill(rect, *looks.fill, radius));
  if (looks.hover) ui.draw(only(fill(rect, *looks.hover, radius), When::hovered, id));
  if (looks.outline) ui.draw(outline(rect, *looks.outline, radius));
  // The primary button has no lighter fill on which its text would be read well: an inner line shows the pointer.
  const float inset = looks.hover ? 0 : 3;
  const auto line = [&](float thickness) {
    return outline(inflated(rect, -inset), looks.text, radius - inset, thickness);
  };
  if (!looks.hover) ui.draw(only(line(1.5f), When::hovered, id));
  ui.draw(only(line(std::max(inset, 2.0f)), When::pressed, id));
  ui.hot(id, rect);
  const TextBlock& label = label_block(ui, spec);
  float x = rect.x + button_padding(ui, spec);
  if (spec.icon) {
    const float side = icon_size(ui, spec);
    ui.draw(picture_of(*spec.icon, {x, rect.y + (rect.height - side) / 2, side, side}, looks.text));
    x += icon_room(ui, spec);
  }
  const Point place{x, rect.y + (rect.height - label.height()) / 2};
  ui.leaf("span", "label", {place.x, place.y, std::ceil(label.width), label.height()}, {}, &label);
  ui.draw(label, place);
  ui.close();
  return ui.activated(id);
}

}  // namespace lectern
