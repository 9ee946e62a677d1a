// Dialogs: cards over the page, in any window and at any size of text.
#include <doctest/doctest.h>

#include "support/learner.h"
#include "support/sample_content.h"

using namespace lectern;
using test::Learner;

namespace {

Learner with_dialog(Dialog dialog, TextSize size, Size window) {
  State state;
  state.progress.settings[std::string(text_size_setting)] = stored_value(size);
  Learner learner(test::shared_content(), std::move(state), window);
  learner.screen.dispatch(OpenDialog{dialog}, learner.now_ms);
  learner.look();
  return learner;
}

const Element* dialog_of(Learner& learner) {
  const Element* dialog = test::find(learner.elements(), "dialog");
  return dialog ? dialog : test::find(learner.elements(), "alertdialog");
}

// How much of the dialog's content there is to scroll to.
float content_height(Learner& learner, const Element& dialog) {
  float height = 0;
  for (const Element& element : learner.elements()) {
    if (element.parent == dialog.id && element.placed) height = std::max(height, element.rect.bottom());
  }
  return height;
}

}  // namespace

TEST_CASE("a dialog is a card in the middle of the window, with the page to be seen around it") {
  for (const Dialog kind : {Dialog::share, Dialog::shortcuts, Dialog::reset}) {
    for (const TextSize size : {TextSize::normal, TextSize::largest}) {
      for (const Size window : {Size{1280, 800}, Size{375, 812}, Size{320, 568}, Size{640, 256}}) {
        CAPTURE(window.width);
        Learner learner = with_dialog(kind, size, window);
        const Element* dialog = dialog_of(learner);
        REQUIRE(dialog);
        const Rect card = dialog->rect;
        CHECK(card.x >= 12);
        CHECK(card.y >= 12);
        CHECK(card.x == doctest::Approx(window.width - card.right()));
        CHECK(card.y == doctest::Approx(window.height - card.bottom()));
        CHECK(content_height(learner, *dialog) >= card.height - 25 * learner.screen.scale());
      }
    }
  }
}

TEST_CASE("a dialog is no higher than what is in it, unless it has to scroll") {
  Learner roomy = with_dialog(Dialog::reset, TextSize::normal, {1280, 800});
  CHECK(dialog_of(roomy)->rect.height < 300);
  Learner low = with_dialog(Dialog::shortcuts, TextSize::largest, {640, 256});
  CHECK(content_height(low, *dialog_of(low)) > dialog_of(low)->rect.height);
}

TEST_CASE("the pointer does nothing to the page under a dialog") {
  Learner learner = with_dialog(Dialog::reset, TextSize::normal, {1280, 800});
  const Picture& picture = learner.screen.scene().picture;
  REQUIRE_FALSE(picture.hot_areas.empty());
  for (const HotArea& area : picture.hot_areas) CHECK(picture.layers[area.layer].scroller == dialog_of(learner)->id);
}
