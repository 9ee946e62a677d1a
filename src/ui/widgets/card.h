// Card: what is drawn while it lives is in a box of its own, with air around it. The flow moves below the box.
//
//   { const Card card(ui, Color::border, Color::surface); put_text(ui, …); }
#pragma once

#include <cstddef>
#include <optional>

#include "ui/ui.h"

namespace lectern {

class Card {
 public:
  // `room_before` is kept free at the left, inside the box, for an icon.
  Card(Ui& ui, std::optional<Color> border, Color fill, float room_before = 0);
  ~Card();
  Card(const Card&) = delete;
  Card& operator=(const Card&) = delete;

 private:
  Ui& ui_;
  Flow outer_;
  std::size_t behind_;
  std::optional<Color> border_;
  Color fill_;
};

}  // namespace lectern
