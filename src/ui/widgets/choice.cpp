#include "ui/widgets/choice.h"

#include <algorithm>
#include <cmath>

#include "base/page_id.h"
#include "ui/widgets/blocks.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

constexpr float mark_side = 20;
constexpr float padding_x = 16;
constexpr float padding_y = 12;

void draw_radio(Ui& ui, Rect rect, bool ticked) {
  ui.draw(disc(rect, Color::surface));
  ui.draw(ring(rect, ticked ? Color::accent : Color::control_border, ticked ? 2.0f : 1.5f));
  if (ticked) ui.draw(disc(inflated(rect, -rect.width * 0.26f), Color::accent));
}

void draw_checkbox(Ui& ui, Rect rect, bool ticked) {
  const Rect box = inflated(rect, -1);
  ui.draw(fill(box, ticked ? Color::accent : Color::surface, 4));
  ui.draw(outline(box, ticked ? Color::accent : Color::control_border, 4, 1.5f));
  if (ticked) ui.draw(picture_of(Icon::check, box, Color::on_accent));
}

Attributes input_attributes(const OptionSpec& spec) {
  Attributes attributes = {{"type", spec.several ? "checkbox" : "radio"}, {"class", "tick"}};
  if (!spec.several) attributes.push_back({"name", std::string(spec.group)});
  if (spec.ticked) attributes.push_back({"checked", ""});
  if (spec.checked) attributes.push_back({"disabled", ""});
  return attributes;
}

std::optional<bool> changed(const Ui& ui, ElementId input) {
  const UiEvent* event = ui.event(input, UiEvent::Kind::toggle);
  return event ? std::optional(event->checked) : std::nullopt;
}

// The ground and line of the card.
struct CardLook {
  Color line = Color::border;
  std::optional<Color> soft;
};

CardLook look_of(const OptionSpec& spec) {
  if (!spec.checked) return {spec.ticked ? Color::accent : Color::border, {}};
  if (spec.option->correct) return {Color::correct, Color::correct_soft};
  if (spec.ticked) return {Color::wrong, Color::wrong_soft};
  return {};
}

std::string outcome_of(const OptionSpec& spec) {
  std::string outcome(word(spec.option->correct ? Word::right_option : Word::wrong_option));
  if (spec.ticked) outcome += std::string(", ") + std::string(word(Word::chosen_option));
  return outcome;
}

// The reason, below the option's text, and before it a sign of whether the option is right: words are in the tree
// alone.
void put_reason(Ui& ui, const OptionSpec& spec, const State& state) {
  const bool correct = spec.option->correct;
  ui.space(4);
  const float side = ui.px(mark_side);
  const float line = std::round(ui.px(measure::body) * measure::body_leading);
  const Rect sign{ui.flow.x - ui.px(mark_side + 12), ui.flow.y + (line - side) / 2, side, side};
  ui.draw(picture_of(correct ? Icon::check : Icon::cross, sign, correct ? Color::correct : Color::wrong));
  put_unpainted(ui, "p", "outcome", outcome_of(spec), sign);
  ui.open("div", "reason");
  put_blocks(ui, spec.option->reason, state);
  ui.close();
}

// The clickable line: the native input in its place, the text beside it.
ElementId put_label_line(Ui& ui, const OptionSpec& spec, Rect card) {
  const float indent = ui.px(padding_x + mark_side + 12);
  const float right = ui.px(padding_x);
  const TextBlock& text = ui.text(body_style(ui, with_link(spec.option->text, "")), card.width - indent - right);
  const float line = std::max(text.height() + 2 * ui.px(padding_y), measure::target);
  const Rect row{card.x, card.y, card.width, line};
  const float side = ui.px(mark_side);
  const float text_top = row.y + (line - text.height()) / 2;
  const Rect mark{card.x + ui.px(padding_x), text_top + (text.line_height - side) / 2, side, side};
  ui.open_box("label", "label", row);
  const ElementId input = ui.leaf("input", "input", mark, input_attributes(spec));
  if (!spec.checked) ui.draw(only(fill(inflated(row, -1), Color::hover, ui.px(measure::radius)), When::hovered, input));
  if (!spec.checked) {
    ui.draw(only(fill(inflated(row, -1), Color::accent_soft, ui.px(measure::radius)), When::pressed, input));
    ui.hot(input, row);
  }
  spec.several ? draw_checkbox(ui, mark, spec.ticked) : draw_radio(ui, mark, spec.ticked);
  const Point at{card.x + indent, text_top};
  ui.leaf("span", "text", {at.x, at.y, card.width - indent - right, text.height()}, {}, &text);
  ui.draw(text, at);
  ui.close();
  ui.flow.y = row.bottom();
  return input;
}

}  // namespace

std::optional<bool> put_option(Ui& ui, const OptionSpec& spec, const State& state) {
  const Flow outer = ui.flow;
  const CardLook look = look_of(spec);
  const std::size_t behind = ui.mark();
  ui.open("div", spec.key);
  const ElementId input = put_label_line(ui, spec, {outer.x, outer.y, outer.width, 0});
  if (spec.checked) {
    const float indent = ui.px(padding_x + mark_side + 12);
    ui.flow = {outer.x + indent, ui.flow.y - ui.px(padding_y), outer.width - indent - ui.px(padding_x)};
    put_reason(ui, spec, state);
    ui.flow.y += ui.px(padding_y);
  }
  ui.close();
  const Rect card{outer.x, outer.y, outer.width, ui.flow.y - outer.y};
  const float radius = ui.px(measure::radius);
  ui.draw_behind(behind, outline(card, look.line, radius, spec.ticked || look.soft ? 1.5f : 1.0f));
  ui.draw_behind(behind, fill(card, look.soft.value_or(Color::surface), radius));
  ui.flow = {outer.x, card.bottom(), outer.width};
  return changed(ui, input);
}

bool put_radio(Ui& ui, std::string_view key, std::string_view group, std::string_view label, bool ticked) {
  const float side = ui.px(mark_side);
  const float indent = ui.px(4) + side + ui.px(12);
  const TextBlock& text = ui.text(body_style(ui, label), ui.flow.width - indent);
  const float height = std::max({measure::target, ui.px(measure::target), text.height() + ui.px(measure::grid)});
  const Rect row{ui.flow.x, ui.flow.y, ui.flow.width, height};
  OptionSpec spec;
  const std::string name = own_name(group);
  spec.group = name;
  spec.ticked = ticked;
  ui.open_box("label", key, row);
  const Rect mark{row.x + ui.px(4), row.y + (height - side) / 2, side, side};
  const ElementId input = ui.leaf("input", "input", mark, input_attributes(spec));
  ui.draw(only(fill(row, Color::hover, ui.px(measure::radius)), When::hovered, input));
  ui.draw(only(fill(row, Color::accent_soft, ui.px(measure::radius)), When::pressed, input));
  ui.hot(input, row);
  draw_radio(ui, mark, ticked);
  const Point at{row.x + indent, row.y + (height - text.height()) / 2};
  ui.leaf("span", "text", {at.x, at.y, std::ceil(text.width), text.height()}, {}, &text);
  ui.draw(text, at);
  ui.close();
  ui.flow.y = row.bottom();
  return changed(ui, input).value_or(false);
}

}  // namespace lectern
