// The contents follow the reading.
#include <doctest/doctest.h>

#include <string>

#include "app/settings.h"
#include "support/learner.h"
#include "support/sample_content.h"

using namespace lectern;
using test::Learner;

namespace {

// The entry that is marked; empty where none is.
std::string marked(Learner& learner) {
  for (const Element& element : learner.elements()) {
    if (find_attribute(element, "aria-current")) return test::name_of(learner.elements(), element);
  }
  return {};
}

float top_of(Learner& learner, const char* topic) {
  return learner.screen.scene().anchors.at(topic_anchor(topic)).y;
}

// As a frame does: what was read may be a mark of its own.
void look(Learner& learner) {
  do learner.look();
  while (learner.screen.needs_refresh());
}

void scroll(Learner& learner, float y) {
  learner.screen.scrolled(root_element, {0, y}, learner.now_ms);
  look(learner);
}

}  // namespace

TEST_CASE("the contents mark the topic that is read, whichever was opened") {
  Learner learner(test::shared_content());
  CHECK(marked(learner) == "");
  scroll(learner, top_of(learner, "first") - 20);
  CHECK(marked(learner).contains("What comes first?"));
  scroll(learner, top_of(learner, "second") - 300);
  CHECK(marked(learner).contains("What comes first?"));
  scroll(learner, top_of(learner, "second") - 20);
  CHECK(marked(learner).contains("What comes second?"));
  scroll(learner, 0);
  CHECK(marked(learner) == "");
}

TEST_CASE("a topic that was opened is marked before the page has come to it, and where it cannot come to the top") {
  Learner learner(test::shared_content(), {}, {1280, 4000});
  learner.open("#/read/second");
  CHECK(marked(learner).contains("What comes second?"));
  const float end = learner.screen.scene().page_height - 4000;
  REQUIRE(top_of(learner, "second") > end + 1000);
  scroll(learner, end);
  CHECK(marked(learner).contains("What comes second?"));
  learner.open("#/read/first");
  scroll(learner, end);
  CHECK(marked(learner).contains("What comes first?"));
}

TEST_CASE("what was scrolled to before the page was drawn anew is marked when it is") {
  Learner learner(test::shared_content());
  const float y = top_of(learner, "second");
  learner.screen.dispatch(OfflineReady{}, learner.now_ms);
  learner.screen.scrolled(root_element, {0, y}, learner.now_ms);
  look(learner);
  CHECK(marked(learner).contains("What comes second?"));
}

TEST_CASE("what is read is another topic when the answers above it are hidden") {
  Learner learner(test::shared_content());
  scroll(learner, top_of(learner, "second") - 400);
  CHECK(marked(learner).contains("What comes first?"));
  learner.press("button", "Hide answers");
  look(learner);
  CHECK(marked(learner).contains("What comes second?"));
}

TEST_CASE("nothing is drawn anew for a mark that nobody sees") {
  Learner learner(test::shared_content(), {}, {375, 812});
  // The ends of topics are read on the way.
  scroll(learner, top_of(learner, "second"));
  scroll(learner, 0);
  learner.screen.scrolled(root_element, {0, top_of(learner, "second")}, learner.now_ms);
  CHECK_FALSE(learner.screen.needs_refresh());
  learner.look();
  learner.press("button", "Contents");
  CHECK(marked(learner).contains("What comes second?"));
}

TEST_CASE("nothing moves when a topic becomes one that was read, however little room there is for the mark") {
  Content content = test::sample_content();
  content.lesson.topics[0].tags = {"serialisation", "security"};
  for (const float width : {320.0f, 375.0f, 1280.0f}) {
    for (const TextSize size : {TextSize::normal, TextSize::largest}) {
      CAPTURE(width);
      State unread;
      unread.progress.settings[std::string(text_size_setting)] = stored_value(size);
      State read = unread;
      for (const Topic& topic : content.lesson.topics) read.progress.read_topics.insert(topic.id);
      Learner before(content, std::move(unread), {width, 800});
      Learner after(content, std::move(read), {width, 800});
      CHECK(after.reads("Read"));
      CHECK_FALSE(before.reads("Read"));
      CHECK(top_of(before, "first") == top_of(after, "first"));
      CHECK(top_of(before, "second") == top_of(after, "second"));
      CHECK(before.screen.scene().page_height == after.screen.scene().page_height);
    }
  }
}
