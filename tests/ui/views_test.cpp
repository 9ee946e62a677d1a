// Each view, used as a learner uses it: by role and name.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/app.h"
#include "support/learner.h"
#include "support/sample_content.h"

using namespace lectern;
using test::effect_of;
using test::Learner;

TEST_CASE("the lesson stands in the tree as a whole") {
  Learner learner(test::shared_content());
  CHECK(learner.sees("heading", "A sample lesson"));
  CHECK(learner.sees("heading", "What comes first?"));
  CHECK(learner.sees("heading", "What comes second?"));
  CHECK(learner.reads("An introduction to the sample."));
  CHECK(learner.reads("# a comment"));
  CHECK(learner.reads("42 ok"));
  CHECK(learner.reads("A third point"));
  CHECK(learner.sees("note", "Tip"));
  CHECK(learner.sees("columnheader", "Meaning"));
  CHECK(learner.reads("a link"));
}

TEST_CASE("there is one main landmark, one heading of level one, and contents named so") {
  Learner learner(test::shared_content());
  CHECK(test::find_all(learner.elements(), "main").size() == 1);
  CHECK(learner.sees("navigation", "Contents"));
  int titles = 0;
  for (const Element& element : learner.elements()) titles += element.tag == "h1";
  CHECK(titles == 1);
}

TEST_CASE("the contents link to every topic, the quiz and the other pages") {
  Learner learner(test::shared_content());
  for (const auto& [name, address] : {std::pair("What comes first?", "#/read/first"),
                                      {"What comes second?", "#/read/second"},
                                      {"Final check", "#/quiz/final"},
                                      {"Progress", "#/progress"},
                                      {"Settings", "#/settings"}}) {
    CAPTURE(name);
    CHECK(*find_attribute(learner.get("link", name), "href") == address);
  }
}

TEST_CASE("search narrows the contents and says how much it found") {
  Learner learner(test::shared_content());
  learner.type("searchbox", "Search", "decorated");
  CHECK(learner.reads("1 topic found"));
  CHECK(learner.sees("link", "What comes first?"));
  CHECK_FALSE(learner.sees("link", "What comes second?"));
  learner.type("searchbox", "Search", "zebra");
  CHECK(learner.reads("No topic contains “zebra”."));
  learner.type("searchbox", "Search", "");
  CHECK(learner.sees("link", "What comes second?"));
}

TEST_CASE("a tag that is switched on leaves only its topics in the contents") {
  Learner learner(test::shared_content());
  learner.press("button", "Endings");
  CHECK(*find_attribute(learner.get("button", "Endings"), "aria-pressed") == "true");
  CHECK(learner.reads("1 of 2 topics"));
  CHECK_FALSE(learner.sees("link", "What comes first?"));
  learner.press("button", "Endings");
  CHECK(learner.sees("link", "What comes first?"));
}

TEST_CASE("tags go by their names in the filter and above a topic") {
  Content content = test::sample_content();
  content.lesson.tag_names = {{"endings", "Happy ends"}};
  Learner learner(content);
  CHECK(learner.sees("button", "Happy ends"));
  CHECK(learner.sees("paragraph", "Happy ends"));
  CHECK(learner.sees("button", "Beginnings"));
  CHECK_FALSE(learner.reads("endings"));
}

TEST_CASE("hidden answers take no room, stay for the browser's find, and are shown one by one") {
  Learner learner(test::shared_content());
  const float height = learner.screen.scene().page_height;
  learner.press("button", "Hide answers");
  CHECK(learner.screen.scene().page_height < height);
  CHECK_FALSE(learner.sees("paragraph", "The answer to the second."));
  CHECK(learner.reads("The answer to the second."));
  CHECK(test::find_all(learner.elements(), "button", "Show answer").size() == 3);
  const Element second = *test::find_all(learner.elements(), "button", "Show answer").back();
  learner.send({second.id, UiEvent::Kind::activate, false, {}});
  CHECK(learner.sees("paragraph", "The answer to the second."));
  learner.press("button", "Show answers");
  CHECK(learner.screen.scene().page_height == doctest::Approx(height));
}

TEST_CASE("a match of the browser's find in a hidden answer shows it") {
  Learner learner(test::shared_content());
  learner.press("button", "Hide answers");
  const auto hidden = std::ranges::find_if(learner.elements(), [](const Element& element) {
    const std::string* value = find_attribute(element, "hidden");
    return value && *value == "until-found";
  });
  REQUIRE(hidden != learner.elements().end());
  learner.send({hidden->id, UiEvent::Kind::show, false, {}});
  CHECK(learner.screen.state().shown_answers.contains("first"));
}

TEST_CASE("Copy hands out the code, and its button says what became of it") {
  Learner learner(test::shared_content());
  learner.press("button", "Copy");
  REQUIRE(effect_of<CopyToClipboard>(learner.effects));
  CHECK(effect_of<CopyToClipboard>(learner.effects)->text.starts_with("# a comment\n@decorated"));
  learner.screen.dispatch(CopyEnded{true}, learner.now_ms);
  learner.look();
  CHECK(learner.sees("button", "Copied"));
  learner.screen.dispatch(CopySeen{}, learner.now_ms);
  learner.look();
  CHECK_FALSE(learner.sees("button", "Copied"));
  learner.press("button", "Copy");
  learner.screen.dispatch(CopyEnded{false}, learner.now_ms);
  learner.look();
  CHECK(learner.sees("alert", "Copying is not allowed here."));
}

TEST_CASE("the end of a topic that comes into the window marks it read") {
  Learner learner(test::shared_content());
  REQUIRE(learner.screen.scene().topic_ends.size() == 2);
  const float end = learner.screen.scene().topic_ends[0].y;
  learner.screen.scrolled(root_element, {0, end - 100}, learner.now_ms);
  learner.look();
  CHECK(learner.screen.state().progress.read_topics == std::set<std::string>{"first"});
  CHECK(learner.reads("1 of 2 topics read"));
}

TEST_CASE("progress shows what was read and answered, and forgets it only when asked twice") {
  Learner learner(test::shared_content());
  learner.tick("radio", "Right");
  learner.press("button", "Check answer");
  learner.open("#/progress");
  CHECK(learner.reads("1 of 7"));
  CHECK(learner.reads("No knowledge check finished yet."));
  learner.press("button", "Reset progress");
  CHECK(learner.sees("alertdialog", "Forget everything"));
  CHECK(find_attribute(learner.get("main"), "inert"));
  learner.press("button", "Cancel");
  CHECK(learner.reads("1 of 7"));
  learner.press("button", "Reset progress");
  learner.send({learner.get("alertdialog").id, UiEvent::Kind::dismiss, false, {}});
  CHECK_FALSE(learner.sees("alertdialog"));
  learner.press("button", "Reset progress");
  learner.press("button", "Yes, reset");
  CHECK_FALSE(learner.reads("1 of 7"));
  CHECK(learner.sees("status", "Your progress was reset."));
}

TEST_CASE("contents and progress page count the topics and questions that are there, and no others") {
  State state;
  state.progress.read_topics = {"first", "second", "gone"};
  state.progress.last_checks["gone"] = {"hash", {}, true, true};
  Learner learner(test::shared_content(), state);
  CHECK(learner.reads("2 of 2 topics read"));
  learner.open("#/progress");
  CHECK(learner.reads("Topics read 2 of 2"));
  CHECK(learner.reads("Questions answered 0 of 7"));
}

TEST_CASE("a quiz that is taken again keeps its mark in the contents, and its answers count on") {
  Learner learner(test::shared_content());
  learner.open("#/quiz/final");
  for (const char* next : {"Next question", "See result"}) {
    learner.tick("radio", "Right");
    learner.press("button", "Check answer");
    learner.press("button", next);
  }
  learner.press("button", "Try again");
  CHECK(learner.sees("link", "Final check Read"));
  learner.open("#/progress");
  CHECK(learner.reads("Questions answered 2 of 7"));
  CHECK(learner.reads("Answered correctly 2 of 7"));
}

TEST_CASE("settings are radios that show what is in force") {
  Learner learner(test::shared_content());
  learner.open("#/settings");
  CHECK(find_attribute(learner.get("radio", "Normal"), "checked"));
  const float height = learner.get("radio", "Dark").rect.y;
  learner.tick("radio", "Very large");
  CHECK(find_attribute(learner.get("radio", "Very large"), "checked"));
  CHECK_FALSE(find_attribute(learner.get("radio", "Normal"), "checked"));
  CHECK(learner.get("radio", "Dark").rect.y >= height);
  learner.tick("radio", "Dark");
  CHECK(learner.screen.theme(false, Contrast::normal).dark);
}

TEST_CASE("without a choice the theme is the system's") {
  Learner learner(test::shared_content());
  CHECK(learner.screen.theme(true, Contrast::normal).dark);
  CHECK_FALSE(learner.screen.theme(false, Contrast::normal).dark);
}

TEST_CASE("a bad address says so and offers the contents") {
  Learner learner(test::shared_content());
  learner.open("#/read/nothing");
  CHECK(learner.sees("heading", "There is no such page"));
  CHECK(learner.reads("#/read/nothing"));
  CHECK(*find_attribute(learner.get("link", "Back to the contents"), "href") == "#/read");
}

TEST_CASE("on a narrow screen the contents stand behind a button") {
  Learner learner(test::shared_content(), {}, {375, 812});
  CHECK_FALSE(learner.sees("navigation", "Contents"));
  learner.press("button", "Contents");
  CHECK(learner.sees("navigation", "Contents"));
  CHECK(*find_attribute(learner.get("button", "Contents"), "aria-expanded") == "true");
  learner.screen.dispatch(Uncover{}, learner.now_ms);
  learner.look();
  CHECK_FALSE(learner.sees("navigation", "Contents"));
}

TEST_CASE("a notice stands above the view until it is dismissed") {
  State state;
  state.notice = Notice::storage_forbidden;
  Learner learner(test::shared_content(), state);
  CHECK(learner.sees("status", "This browser does not let the page keep anything."));
  learner.press("button", "Dismiss");
  CHECK_FALSE(learner.reads("This browser does not let the page keep anything."));
}

TEST_CASE("the offer of a newer version stands beside a notice, and moves no text") {
  State state;
  state.notice = Notice::storage_forbidden;
  Learner learner(test::shared_content(), state);
  const float title = learner.get("heading", "A sample lesson").rect.y;
  const float height = learner.screen.scene().page_height;
  learner.screen.dispatch(UpdateReady{}, learner.now_ms);
  learner.look();
  CHECK(learner.sees("status", "A new version is ready."));
  CHECK(learner.sees("status", "This browser does not let the page keep anything."));
  CHECK(learner.get("heading", "A sample lesson").rect.y == title);
  CHECK(learner.screen.scene().page_height == height);
  learner.press("button", "Reload");
  CHECK(effect_of<ApplyUpdate>(learner.effects));
  learner.press("button", "Later");
  CHECK_FALSE(learner.reads("A new version is ready."));
}

TEST_CASE("the offer of a newer version fits the window, or stands in the page, at every text size") {
  for (const Size window : {Size{320, 256}, Size{320, 568}, Size{375, 812}, Size{1280, 800}, Size{3840, 2160}}) {
    for (const char* size : {"Small", "Normal", "Very large", "Largest"}) {
      CAPTURE(window.width);
      CAPTURE(size);
      Learner learner(test::shared_content(), {}, window);
      learner.open("#/settings");
      learner.tick("radio", size);
      learner.screen.dispatch(UpdateReady{}, learner.now_ms);
      learner.look();
      const ElementId place = learner.get("button", "Later").parent;
      const auto card = std::ranges::find(learner.elements(), place, &Element::id);
      REQUIRE(card != learner.elements().end());
      const bool fixed = *find_attribute(*card, "class") == "panel card";
      CHECK((fixed || window.height == 256));
      CHECK(card->rect.x >= 0.0f);
      CHECK(card->rect.right() <= window.width);
      CHECK(card->rect.y >= 0.0f);
      if (fixed) {
        CHECK(card->rect.bottom() <= window.height);
      } else {
        CHECK(card->rect.bottom() < learner.get("heading", "Settings").rect.y);
      }
      for (const char* name : {"Reload", "Later"}) {
        const Rect button = learner.get("button", name).rect;
        CHECK(button.x >= 0.0f);
        CHECK(button.right() <= card->rect.width);
        CHECK(button.y >= 0.0f);
        CHECK(button.bottom() <= card->rect.height);
      }
    }
  }
}

TEST_CASE("the contents say at their foot that the page is available offline, once it is") {
  Learner learner(test::shared_content());
  CHECK_FALSE(learner.reads("Available offline"));
  learner.screen.dispatch(OfflineReady{}, learner.now_ms);
  learner.look();
  CHECK(learner.sees("paragraph", "Available offline"));
}

TEST_CASE("drawing again what has not changed changes nothing in the tree") {
  Learner learner(test::shared_content());
  learner.sink.changes.clear();
  learner.screen.dispatch(SearchFor{"x"}, learner.now_ms);
  learner.screen.dispatch(SearchFor{""}, learner.now_ms);
  learner.look();
  CHECK(learner.sink.changes.empty());
}

TEST_CASE("a topic that grows moves the topics below it as wholes") {
  Learner learner(test::shared_content());
  const auto box_of_last_topic = [&] { return test::find_all(learner.elements(), "region").back()->rect; };
  const auto boxes_in_last_topic = [&] {
    const ElementId topic = test::find_all(learner.elements(), "region").back()->id;
    std::vector<Rect> boxes;
    for (const Element& element : learner.elements()) {
      if (element.placed && element.parent == topic) boxes.push_back(element.rect);
    }
    return boxes;
  };
  const Rect before = box_of_last_topic();
  const std::vector<Rect> boxes_before = boxes_in_last_topic();
  learner.tick("radio", "Right");
  learner.press("button", "Check answer");
  const Rect after = box_of_last_topic();
  CHECK(after.y > before.y);
  CHECK(after.height == before.height);
  REQUIRE(boxes_before.size() > 1);
  CHECK(boxes_in_last_topic() == boxes_before);
}

TEST_CASE("every id in the tree is unique, and every parent stands before its children") {
  for (const char* address : {"", "#/quiz/final", "#/progress", "#/settings", "#/nowhere"}) {
    Learner learner(test::shared_content());
    learner.open(address);
    std::set<ElementId> seen = {root_element};
    for (const Element& element : learner.elements()) {
      CAPTURE(element.tag);
      CHECK(seen.contains(element.parent));
      CHECK(seen.insert(element.id).second);
    }
  }
}
