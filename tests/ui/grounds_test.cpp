// Which colour stands on which, found in the pictures themselves: the pairs whose contrast is tested (ui/theme.h) are
// all that there are.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

#include "support/learner.h"
#include "support/sample_content.h"
#include "support/tour.h"
#include "ui/layer_frames.h"

using namespace lectern;
using test::Learner;

namespace {

// A colour on another one, and the contrast that it needs there.
using Use = std::tuple<Color, Color, double>;

constexpr double for_text = 4.5;
constexpr double for_shapes = 3;

class Uses {
 public:
  explicit Uses(const Picture& picture) : picture_(picture), frames_(layer_frames(picture, {})) {
    for (std::size_t place = 0; place < picture.shapes.size(); ++place) look_at(place);
  }

  std::set<Use> found;

 private:
  Rect in_window(const Shape& shape) const { return moved(shape.rect, frames_[shape.layer].offset); }
  int depth_of(const Shape& shape) const { return picture_.layers[shape.layer].depth; }

  void look_at(std::size_t place) {
    const Shape& shape = picture_.shapes[place];
    const Rect rect = in_window(shape);
    const float middle = rect.y + rect.height / 2;
    switch (shape.kind) {
      case ShapeKind::text:
        for (const TextRun& run : shape.text->runs) {
          if (run.code) found.insert({run.color, Color::sunken, for_text});
          if (!run.code) stands_on(place, run.color, {rect.x + 1, middle}, for_text);
        }
        break;
      case ShapeKind::icon:
        stands_on(place, shape.color, {rect.x + rect.width / 2, middle}, for_shapes);
        break;
      case ShapeKind::outline:
      case ShapeKind::ring:
        // A hairline says nothing that the words do not say.
        if (shape.color != Color::border) stands_on(place, shape.color, {rect.x - 1, middle}, for_shapes);
        break;
      case ShapeKind::fill:
      case ShapeKind::disc:
        break;
    }
  }

  // Every ground that can be under this point of the shape, whatever the pointer does.
  void stands_on(std::size_t place, Color color, Point at, double minimum) {
    const Shape& shape = picture_.shapes[place];
    for (std::size_t below = place; below-- > 0;) {
      const Shape& ground = picture_.shapes[below];
      const bool is_ground = ground.kind == ShapeKind::fill || ground.kind == ShapeKind::disc;
      if (!is_ground || depth_of(ground) != depth_of(shape) || !in_window(ground).contains(at)) continue;
      // What is shown with the one look of a control is not shown with the other.
      const bool go_together = shape.when == When::always || ground.when == When::always || ground.owner == shape.owner;
      if (go_together) found.insert({color, ground.color, minimum});
      if (ground.when == When::always) return;
    }
    found.insert({color, Color::surface, minimum});
  }

  const Picture& picture_;
  std::vector<LayerFrame> frames_;
};

}  // namespace

TEST_CASE("every colour that stands on another in a picture is a pair whose contrast is tested") {
  std::set<Use> found;
  for (const Size window : {Size{1280, 800}, Size{375, 812}}) {
    Learner learner(test::shared_content(), {}, window);
    test::tour(learner, [&] { found.merge(Uses(learner.screen.scene().picture).found); });
  }
  CHECK(found.size() > 30);
  for (const auto& [color, ground, minimum] : found) {
    CAPTURE(name_of(color));
    CAPTURE(name_of(ground));
    CAPTURE(minimum);
    CHECK(std::ranges::any_of(color_pairs, [&](const ColorPair& pair) {
      return pair.foreground == color && pair.background == ground && pair.minimum >= minimum;
    }));
  }
}
