// Where the screen is rounded or the system has bars of its own, only grounds stand.
#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "support/learner.h"
#include "support/sample_content.h"
#include "support/tour.h"
#include "ui/layer_frames.h"

using namespace lectern;
using test::Learner;

namespace {

struct Phone {
  Size window;
  Insets insets;
};

// How far down the content of a layer goes.
float height_of(const Scene& scene, const Layer& layer) {
  if (layer.scroller == root_element) return scene.page_height;
  float height = layer.clip.height;
  for (const Element& element : scene.elements) {
    if (element.parent == layer.scroller) height = std::max(height, element.rect.bottom());
  }
  return height;
}

// Everything that can be read or used, in the window as it is before anything is scrolled.
void check(const Scene& scene, const Phone& phone) {
  const auto frames = layer_frames(scene.picture, {});
  const auto is_clear = [&](std::size_t place, Rect rect) {
    const Layer& layer = scene.picture.layers[place];
    // What scrolls by itself within the page is seen through its window.
    const bool is_inner = layer.parent >= 0;
    rect = is_inner ? moved(layer.clip, frames[static_cast<std::size_t>(layer.parent)].offset)
                    : moved(rect, frames[place].offset);
    CAPTURE(rect.x);
    CAPTURE(rect.y);
    CAPTURE(rect.right());
    CAPTURE(rect.bottom());
    CHECK(rect.x >= phone.insets.left);
    CHECK(rect.right() <= phone.window.width - phone.insets.right);
    if (layer.parent >= 0) return;
    CHECK(rect.y >= phone.insets.top);
    // Scrolled to its end, the content ends with the layer's window.
    const float covered = std::max(0.0f, layer.clip.bottom() - (phone.window.height - phone.insets.bottom));
    CHECK(rect.bottom() <= layer.clip.y + height_of(scene, layer) - covered);
  };
  for (const Shape& shape : scene.picture.shapes) {
    const bool is_ground = shape.kind == ShapeKind::fill || shape.color == Color::border;
    if (!is_ground) is_clear(shape.layer, shape.rect);
  }
  for (const HotArea& area : scene.picture.hot_areas) is_clear(area.layer, area.rect);
}

}  // namespace

TEST_CASE("nothing that is read or used stands where the window is covered, in any view") {
  for (const Phone& phone :
       {Phone{{844, 390}, {0, 47, 21, 47}}, Phone{{375, 812}, {47, 0, 34, 0}}, Phone{{1180, 820}, {24, 30, 20, 30}}}) {
    CAPTURE(phone.window.width);
    Learner learner(test::shared_content(), {}, phone.window);
    Viewport viewport;
    viewport.size = phone.window;
    viewport.insets = phone.insets;
    learner.screen.set_viewport(viewport);
    int looks = 0;
    test::tour(learner, [&] {
      ++looks;
      check(learner.screen.scene(), phone);
    });
    CHECK(looks > 30);
  }
}

TEST_CASE("the bar and the contents reach the window's edges behind what covers them") {
  Learner learner(test::shared_content(), {}, {844, 390});
  Viewport viewport;
  viewport.size = {844, 390};
  viewport.insets = {10, 47, 21, 47};
  learner.screen.set_viewport(viewport);
  learner.look();
  learner.press("button", "Contents");
  const Picture& picture = learner.screen.scene().picture;
  std::vector<Rect> grounds;
  for (const Shape& shape : picture.shapes) {
    const Layer& layer = picture.layers[shape.layer];
    if (layer.depth > 0 && shape.kind == ShapeKind::fill && shape.rect.width == 844 && shape.rect.height > 50) {
      grounds.push_back(layer.clip);
    }
  }
  REQUIRE(grounds.size() == 2);
  CHECK(grounds[0] == Rect{0, 0, 844, 66});
  CHECK(grounds[1] == Rect{0, 66, 844, 324});
}
