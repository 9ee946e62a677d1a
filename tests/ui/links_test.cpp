// A link inside a link, a button or a label would be one control in another: no browser and no screen reader knows
// which of them is meant.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "support/learner.h"
#include "support/sample_content.h"
#include "support/tour.h"

using namespace lectern;

namespace {

const std::string outside = "https://example.org/";

// The sample lesson, with links in every title and option.
Content linked_content() {
  Content content = test::sample_content();
  for (Topic& topic : content.lesson.topics) {
    topic.title = with_link(topic.title, outside);
    for (Question& question : topic.questions) {
      if (auto* choice = std::get_if<SingleChoice>(&question.kind)) {
        for (Option& option : choice->options) option.text = with_link(option.text, outside);
      }
    }
  }
  for (Quiz& quiz : content.lesson.quizzes) quiz.title = with_link(quiz.title, outside);
  return content;
}

bool is_control(const Element& element) {
  constexpr std::array<std::string_view, 4> controls = {"a", "button", "label", "summary"};
  return std::ranges::find(controls, element.tag) != controls.end();
}

// Whether an element that shows links is in a control, or is one.
bool has_link_in_control(const Elements& elements) {
  std::vector<ElementId> inside;  // the controls, and everything in them
  return std::ranges::any_of(elements, [&](const Element& element) {
    if (is_control(element) || std::ranges::find(inside, element.parent) != inside.end()) inside.push_back(element.id);
    const bool is_inside = !inside.empty() && inside.back() == element.id;
    return is_inside && element.text != nullptr && !element.text->links.empty();
  });
}

}  // namespace

TEST_CASE("no link is inside a link, a button or a label, whatever titles and options link to") {
  const Content content = linked_content();
  test::Learner learner(content);
  CHECK(*find_attribute(learner.get("link", "What comes first?"), "href") == "#/read/first");
  test::tour(learner, [&] { CHECK_FALSE(has_link_in_control(learner.elements())); });
}
