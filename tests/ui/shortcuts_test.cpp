// The keys that do something by themselves.
#include <doctest/doctest.h>

#include <set>

#include "app/shortcuts.h"
#include "support/app.h"
#include "support/learner.h"
#include "support/sample_content.h"

using namespace lectern;
using test::effect_of;
using test::Learner;

namespace {

// Whether anything came of it.
bool press_key(Learner& learner, std::string_view key) {
  UiEvent event;
  event.kind = UiEvent::Kind::key;
  event.text = key;
  const bool taken = learner.screen.handle(event, learner.now_ms);
  learner.look();
  return taken;
}

std::string place_gone_to(const Learner& learner) {
  const auto* effect = effect_of<GoToAnchor>(learner.effects);
  return effect ? effect->anchor.id : "nowhere";
}

void scroll_to_topic(Learner& learner, const std::string& topic) {
  learner.screen.scrolled(root_element, {0, learner.screen.scene().anchors.at(topic_anchor(topic)).y - 16},
                          learner.now_ms);
  learner.look();
}

}  // namespace

TEST_CASE("each shortcut has a key of its own, in the order of the enum") {
  std::set<std::string_view> keys;
  for (std::size_t place = 0; place < shortcut_keys.size(); ++place) {
    CHECK(static_cast<std::size_t>(shortcut_keys[place].shortcut) == place);
    CHECK(keys.insert(shortcut_keys[place].key).second);
  }
}

TEST_CASE("? lists every shortcut in a dialog that Close and Escape leave") {
  Learner learner(test::shared_content());
  CHECK(press_key(learner, "?"));
  CHECK(learner.sees("dialog", "Keyboard shortcuts"));
  for (const ShortcutKey& shortcut : shortcut_keys) {
    CAPTURE(shortcut.key);
    CHECK(learner.sees("cell", shortcut.key));
    CHECK(learner.sees("cell", word(shortcut.explained)));
  }
  learner.press("button", "Close");
  CHECK_FALSE(learner.sees("dialog"));
  CHECK(effect_of<ReturnFocus>(learner.effects));
  CHECK(press_key(learner, "?"));
  learner.send({.element = learner.get("dialog").id, .kind = UiEvent::Kind::dismiss, .checked = false, .text = ""});
  CHECK_FALSE(learner.sees("dialog"));
}

TEST_CASE("the list is reached by a button too") {
  Learner learner(test::shared_content());
  learner.press("button", "Keyboard shortcuts");
  CHECK(learner.sees("dialog", "Keyboard shortcuts"));
}

TEST_CASE("where fingers are the pointer there is no button for it") {
  Learner learner(test::shared_content());
  learner.screen.set_viewport({{1280, 800}, true, 0});
  learner.look();
  CHECK_FALSE(learner.sees("button", "Keyboard shortcuts"));
}

TEST_CASE("under a dialog no key does anything") {
  Learner learner(test::shared_content());
  learner.press("button", "Share / Embed");
  for (const ShortcutKey& shortcut : shortcut_keys) CHECK_FALSE(press_key(learner, shortcut.key));
}

TEST_CASE("switched off in the settings, no key does anything") {
  Learner learner(test::shared_content());
  learner.open("#/settings");
  learner.tick("radio", "Off");
  for (const ShortcutKey& shortcut : shortcut_keys) CHECK_FALSE(press_key(learner, shortcut.key));
  learner.tick("radio", "On");
  CHECK(press_key(learner, "?"));
}

TEST_CASE("in another page's frame no key does anything") {
  State state;
  state.embedded = true;
  Learner learner(test::shared_content(), state);
  for (const ShortcutKey& shortcut : shortcut_keys) CHECK_FALSE(press_key(learner, shortcut.key));
}

TEST_CASE("a key that is no shortcut is left to the browser") {
  Learner learner(test::shared_content());
  for (const std::string_view key : {"x", "/", "'", "S", "1", "é"}) CHECK_FALSE(press_key(learner, key));
}

TEST_CASE("s puts the focus in the search box, and opens the contents for it on a narrow screen") {
  Learner wide(test::shared_content());
  CHECK(press_key(wide, "s"));
  REQUIRE(effect_of<FocusAnchor>(wide.effects));
  CHECK(effect_of<FocusAnchor>(wide.effects)->anchor == Anchor{Anchor::Kind::search});
  CHECK_FALSE(wide.screen.state().contents_open);
  Learner narrow(test::shared_content(), {}, {375, 812});
  CHECK(press_key(narrow, "s"));
  CHECK(narrow.sees("searchbox", "Search"));
  CHECK(narrow.screen.scene().anchors.contains({Anchor::Kind::search}));
}

TEST_CASE("j and k go from topic to topic") {
  Learner learner(test::shared_content());
  CHECK_FALSE(press_key(learner, "k"));
  CHECK(press_key(learner, "j"));
  CHECK(place_gone_to(learner) == "first");
  scroll_to_topic(learner, "first");
  CHECK(press_key(learner, "j"));
  CHECK(place_gone_to(learner) == "second");
  scroll_to_topic(learner, "second");
  CHECK_FALSE(press_key(learner, "j"));
  CHECK(press_key(learner, "k"));
  CHECK(place_gone_to(learner) == "first");
}

TEST_CASE("h hides the answers and shows them again") {
  Learner learner(test::shared_content());
  CHECK(press_key(learner, "h"));
  CHECK(learner.sees("button", "Show answers"));
  CHECK(press_key(learner, "h"));
  CHECK(learner.sees("button", "Hide answers"));
}

TEST_CASE("a quiz can be taken by numbers and c") {
  Learner learner(test::shared_content());
  learner.open("#/quiz/final");
  while (!learner.reads("correct")) {
    REQUIRE(press_key(learner, "1"));
    REQUIRE(press_key(learner, "c"));
    CHECK_FALSE(press_key(learner, "1"));
    REQUIRE(press_key(learner, "c"));
  }
  CHECK(learner.sees("button", "Try again"));
}

TEST_CASE("t and two buttons fold the contents away on a wide screen, and bring them back; no text moves") {
  Learner learner(test::shared_content());
  const auto title_x = [&] {
    float x = 0;
    for (const Element& element : learner.elements()) {
      if (element.tag == "h1") x = element.rect.x;
    }
    return x;
  };
  const float x = title_x();
  learner.press("button", "Hide contents");
  CHECK_FALSE(learner.sees("navigation", "Contents"));
  CHECK(effect_of<FocusAnchor>(learner.effects));
  CHECK(title_x() == x);
  learner.press("button", "Show contents");
  CHECK(learner.sees("navigation", "Contents"));
  CHECK(press_key(learner, "t"));
  CHECK_FALSE(learner.sees("navigation", "Contents"));
  CHECK(press_key(learner, "s"));
  CHECK(learner.sees("searchbox", "Search"));
  CHECK_FALSE(learner.sees("button", "Show contents"));
}

TEST_CASE("folded contents are remembered, and on a narrow screen they are behind their button as ever") {
  State state;
  state.progress.settings[std::string(contents_setting)] = stored_value(ContentsChoice::hidden);
  CHECK_FALSE(Learner(test::shared_content(), state).sees("navigation", "Contents"));
  Learner narrow(test::shared_content(), state, {375, 812});
  CHECK(press_key(narrow, "t"));
  CHECK(narrow.sees("navigation", "Contents"));
  CHECK_FALSE(narrow.sees("button", "Hide contents"));
  CHECK(press_key(narrow, "t"));
  CHECK_FALSE(narrow.sees("navigation", "Contents"));
}
