#include "ui/widgets/text.h"

#include <cmath>
#include <utility>

namespace lectern {

StyledText body_style(const Ui& ui, const InlineText& text, Color color) {
  return styled(text, Face::sans, ui.px(measure::body), measure::body_leading, color);
}

StyledText body_style(const Ui& ui, std::string_view text, Color color) {
  return styled(text, Face::sans, ui.px(measure::body), measure::body_leading, color);
}

StyledText small_style(const Ui& ui, std::string_view text, Color color) {
  return styled(text, Face::sans, ui.px(measure::small), measure::body_leading, color);
}

namespace {

float heading_px(const Ui& ui, HeadingSize size) {
  return ui.px(ui.viewport().width < measure::narrow_below ? size.narrow : size.usual);
}

}  // namespace

StyledText heading_style(const Ui& ui, const InlineText& text, HeadingSize size) {
  return styled(text, Face::sans_bold, heading_px(ui, size), measure::heading_leading, Color::text);
}

StyledText heading_style(const Ui& ui, std::string_view text, HeadingSize size) {
  return styled(text, Face::sans_bold, heading_px(ui, size), measure::heading_leading, Color::text);
}

ElementId put_text(Ui& ui, std::string_view tag, std::string_view key, StyledText styled, Attributes attributes) {
  const TextBlock& block = ui.text(std::move(styled), ui.flow.width);
  const Point at{ui.flow.x, ui.flow.y};
  const ElementId id = ui.leaf(tag, key, {at.x, at.y, ui.flow.width, block.height()}, std::move(attributes), &block);
  ui.draw(block, at);
  ui.flow.y += block.height();
  return id;
}

float put_label(Ui& ui, std::string_view tag, std::string_view key, StyledText styled, Point at,
                Attributes attributes) {
  const TextBlock& block = ui.text(std::move(styled), 0);
  ui.leaf(tag, key, {at.x, at.y, std::ceil(block.width), block.height()}, std::move(attributes), &block);
  ui.draw(block, at);
  return block.width;
}

Point put_text_beside(Ui& ui, std::string_view key, StyledText styled, Beside where, float gap, float width) {
  const float left = ui.text(styled, 0).width + gap;
  const float end = ui.flow.width - width;
  if (left > end) {
    put_text(ui, "p", key, std::move(styled));
    return {ui.flow.x, ui.flow.y};
  }
  put_label(ui, "p", key, std::move(styled), {ui.flow.x, ui.flow.y});
  return {ui.flow.x + (where == Beside::at_end ? end : left), ui.flow.y};
}

void put_unpainted(Ui& ui, std::string_view tag, std::string_view key, std::string_view text, Rect rect) {
  const TextBlock& block = ui.text(small_style(ui, text), 0);
  ui.leaf(tag, key, rect, {{"class", "clipped"}}, &block);
}

}  // namespace lectern
