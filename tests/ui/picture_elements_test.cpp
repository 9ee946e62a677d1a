// The picture made of elements: everything that is painted stands there, behind the tree, and means nothing to it.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "support/learner.h"
#include "support/sample_content.h"
#include "ui/icon_paths.h"
#include "ui/picture_elements.h"

using namespace lectern;
using test::Learner;

namespace {

constexpr const char* views[] = {"", "#/quiz/final", "#/progress", "#/settings", "#/nowhere"};

bool is_shape(const Element& element) {
  return element.tag == "path" || find_attribute(element, "look") != nullptr;
}

Elements without_shapes(const Elements& elements) {
  Elements rest;
  for (const Element& element : elements) {
    if (!is_shape(element)) rest.push_back(element);
  }
  return rest;
}

std::ptrdiff_t count_looks(const Elements& elements, std::string_view beginning) {
  return std::ranges::count_if(elements, [&](const Element& element) {
    const std::string* look = find_attribute(element, "look");
    return look && look->starts_with(beginning);
  });
}

}  // namespace

TEST_CASE("each shape that is seen has an element, and each text that no element has") {
  for (const char* address : views) {
    CAPTURE(address);
    Learner learner(test::shared_content(), {}, {480, 800});
    learner.open(address);
    const Scene& scene = learner.screen.scene();
    std::ptrdiff_t expected = 0;
    for (const Shape& shape : scene.picture.shapes) {
      if (shape.when == When::always && (shape.kind != ShapeKind::text || shape.ornament)) ++expected;
    }
    CHECK(expected > 0);
    CHECK(count_looks(with_picture(scene.elements, scene.picture, {}), "") == expected);
  }
}

TEST_CASE("with the picture the tree is what it was without, ids stay unique, and parents stand before children") {
  for (const char* address : views) {
    CAPTURE(address);
    Learner learner(test::shared_content());
    learner.open(address);
    const Scene& scene = learner.screen.scene();
    const Elements elements = with_picture(scene.elements, scene.picture, {});
    const Elements rest = without_shapes(elements);
    CHECK(std::ranges::equal(rest, scene.elements, {}, &Element::id, &Element::id));
    std::set<ElementId> seen = {root_element};
    for (const Element& element : elements) {
      CHECK(seen.contains(element.parent));
      CHECK(seen.insert(element.id).second);
    }
  }
}

TEST_CASE("assistive technology hears nothing of the picture") {
  Learner learner(test::shared_content());
  const Scene& scene = learner.screen.scene();
  for (const Element& element : with_picture(scene.elements, scene.picture, {})) {
    if (!find_attribute(element, "look")) continue;
    const std::string* hidden = find_attribute(element, "aria-hidden");
    REQUIRE(hidden);
    CHECK(*hidden == "true");
  }
}

TEST_CASE("what looks different under the pointer does so without a canvas too") {
  Learner learner(test::shared_content());
  learner.open("#/settings");
  const Scene& scene = learner.screen.scene();
  const auto shown = [&](PointerLook pointer) {
    return count_looks(with_picture(scene.elements, scene.picture, pointer), "fill hover");
  };
  const ElementId radio = scene.picture.hot_areas.back().element;
  CHECK(shown({}) == 0);
  CHECK(shown({radio, false}) == 1);
}

TEST_CASE("a screen without a canvas shows every text anew, and the picture goes when there is one again") {
  Learner learner(test::shared_content());
  const Elements before = learner.elements();
  const auto texts = std::ranges::count_if(before, [](const Element& element) { return element.text != nullptr; });
  for (const bool in_tree : {true, false}) {
    learner.sink.changes.clear();
    learner.screen.put_picture_in_tree(in_tree);
    learner.look();
    CHECK(std::ranges::count_if(learner.sink.changes,
                                [](const std::string& change) { return change.starts_with("text "); }) >= texts);
    CHECK((count_looks(learner.elements(), "") > 0) == in_tree);
  }
  CHECK(std::ranges::equal(learner.elements(), before, {}, &Element::id, &Element::id));
}

TEST_CASE("an icon is path data of SVG on its own grid") {
  CHECK(icon_path_data(Icon::check) == "M50 125L100 175L190 70");
  CHECK(icon_path_data(Icon::warning).starts_with("M120 40L210 200L30 200Z"));
  CHECK(icon_path_data(Icon::search) == "M45 105a60 60 0 0 1 120 0a60 60 0 0 1 -120 0M150 150L200 200");
}
