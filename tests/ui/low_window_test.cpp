// A low window, such as a laptop's with zoom of 400 %, and large text: the room there is belongs to what is read.
#include <doctest/doctest.h>

#include <string>

#include "app/settings.h"
#include "support/learner.h"
#include "support/sample_content.h"
#include "support/tour.h"

using namespace lectern;
using test::Learner;

namespace {

Learner with_largest_text(Size window) {
  State state;
  state.progress.settings[std::string(text_size_setting)] = stored_value(TextSize::largest);
  return Learner(test::shared_content(), std::move(state), window);
}

// What stays over the page while it scrolls, dialogs aside.
int count_fixed(const Scene& scene) {
  int count = 0;
  for (const Layer& layer : scene.picture.layers) {
    if (layer.scroller == root_element || layer.parent >= 0) continue;
    for (const Element& element : scene.elements) {
      if (element.id == layer.scroller && !find_attribute(element, "role")) ++count;
    }
  }
  return count;
}

}  // namespace

TEST_CASE("in a low window with large text nothing stays over the page but a dialog, in any view") {
  for (const Size window : {Size{320, 256}, Size{568, 200}}) {
    CAPTURE(window.width);
    Learner learner = with_largest_text(window);
    int looks = 0;
    test::tour(learner, [&] {
      ++looks;
      CHECK(count_fixed(learner.screen.scene()) == 0);
      CHECK(learner.screen.scene().page_inset == 0);
    });
    CHECK(looks > 30);
    CHECK(learner.sees("button", "Later"));
  }
}

TEST_CASE("the contents of a low window are a part of the page: they cover nothing, and Back has nothing to close") {
  for (const bool is_low : {true, false}) {
    CAPTURE(is_low);
    Learner learner = with_largest_text(is_low ? Size{320, 256} : Size{375, 812});
    learner.press("button", "Contents");
    CHECK(learner.screen.scene().is_covered == !is_low);
  }
}

TEST_CASE("where there is room for large text the bar, and what the learner opens, stay in sight") {
  Learner learner = with_largest_text({375, 812});
  learner.look();
  CHECK(learner.screen.scene().page_inset == 112);
  CHECK(count_fixed(learner.screen.scene()) == 1);
  learner.press("button", "Contents");
  CHECK(count_fixed(learner.screen.scene()) == 2);
  learner.screen.dispatch(UpdateReady{}, learner.now_ms);
  learner.look();
  CHECK(count_fixed(learner.screen.scene()) == 3);
}
