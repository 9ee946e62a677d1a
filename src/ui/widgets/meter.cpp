#include "ui/widgets/meter.h"

#include <algorithm>
#include <string>

namespace lectern {

void put_meter(Ui& ui, std::string_view key, std::string_view label, float value, float total) {
  const float height = ui.px(6);
  const Rect rect{ui.flow.x, ui.flow.y, ui.flow.width, height};
  ui.leaf("progress", key, rect,
          {{"aria-label", std::string(label)},
           {"value", std::to_string(static_cast<int>(value))},
           {"max", std::to_string(static_cast<int>(total))}});
  ui.draw(fill(rect, Color::border, height / 2));
  const float part = std::clamp(value / total, 0.0f, 1.0f) * rect.width;
  if (part > 0) ui.draw(fill({rect.x, rect.y, std::max(part, height), height}, Color::accent, height / 2));
  ui.flow.y = rect.bottom();
}

}  // namespace lectern
