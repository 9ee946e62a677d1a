#include "ui/widgets/field.h"

#include <algorithm>

#include "ui/widgets/text.h"

namespace lectern {
namespace {

// What a phone's keyboard has on its Enter key.
std::string enter_hint(const FieldSpec& spec) {
  if (spec.search) return "search";
  return spec.enters ? "go" : "done";
}

Attributes attributes_of(const FieldSpec& spec) {
  Attributes attributes = {{"aria-label", std::string(spec.label)}, {"value", spec.value}};
  if (!spec.multiline) attributes.push_back({"type", spec.search ? "search" : "text"});
  if (!spec.placeholder.empty()) attributes.push_back({"placeholder", std::string(spec.placeholder)});
  if (!spec.enabled) attributes.push_back({"disabled", ""});
  if (spec.longest > 0) attributes.push_back({"maxlength", std::to_string(spec.longest)});
  attributes.push_back({"autocomplete", "off"});
  attributes.push_back({"autocapitalize", "off"});
  attributes.push_back({"autocorrect", "off"});
  attributes.push_back({"spellcheck", "false"});
  if (!spec.multiline) attributes.push_back({"enterkeyhint", enter_hint(spec)});
  attributes.push_back({"class", spec.code ? "field code" : spec.search ? "field search" : "field"});
  return attributes;
}

}  // namespace

std::optional<FieldChange> put_field(Ui& ui, const FieldSpec& spec) {
  const float line = ui.px(measure::target);
  const Rect box{ui.flow.x, ui.flow.y, ui.flow.width, spec.multiline ? ui.px(120) : std::max(measure::target, line)};
  const float radius = ui.px(measure::radius);
  const float padding = ui.px(12);
  const ElementId id = ui.id_of(spec.key);
  ui.draw(fill(box, spec.enabled ? Color::surface : Color::sunken, radius));
  ui.draw(outline(box, spec.enabled ? Color::control_border : Color::border, radius));
  if (spec.enabled) {
    ui.draw(only(outline(box, Color::text, radius), When::hovered, id));
    ui.hot(id, box);
  }
  if (spec.search) {
    const float side = ui.px(20);
    ui.draw(picture_of(Icon::search, {box.x + padding, box.y + (box.height - side) / 2, side, side}, Color::muted));
  }
  ui.leaf(spec.multiline ? "textarea" : "input", spec.key, box, attributes_of(spec));
  ui.flow.y = box.bottom();
  if (const UiEvent* event = ui.event(id, UiEvent::Kind::input)) return FieldChange{event->text};
  if (const UiEvent* event = ui.event(id, UiEvent::Kind::commit)) return FieldChange{event->text, true};
  if (!spec.enters) return std::nullopt;
  if (const UiEvent* event = ui.event(id, UiEvent::Kind::enter)) return FieldChange{event->text, false, true};
  return std::nullopt;
}

}  // namespace lectern
