#include "ui/widgets/card.h"

namespace lectern {
namespace {

constexpr float card_padding = 16;

}  // namespace

Card::Card(Ui& ui, std::optional<Color> border, Color fill, float room_before)
    : ui_(ui), outer_(ui.flow), behind_(ui.mark()), border_(border), fill_(fill) {
  const float air = ui.px(card_padding);
  ui.flow = {outer_.x + air + room_before, outer_.y + air, outer_.width - 2 * air - room_before};
}

Card::~Card() {
  const Rect box{outer_.x, outer_.y, outer_.width, ui_.flow.y + ui_.px(card_padding) - outer_.y};
  const float radius = ui_.px(measure::radius);
  if (border_) ui_.draw_behind(behind_, outline(box, *border_, radius, 1.5f));
  ui_.draw_behind(behind_, lectern::fill(box, fill_, radius));
  ui_.flow = {outer_.x, box.bottom(), outer_.width};
}

}  // namespace lectern
