#include "base/element_id.h"

#include <doctest/doctest.h>

#include <string>
#include <unordered_set>

using namespace lectern;

TEST_CASE("an element's id is a whole number that JavaScript holds exactly, and never the root's") {
  for (int place = 0; place < 1000; ++place) {
    const ElementId id = element_id("b" + std::to_string(place), root_element);
    CHECK(id != root_element);
    CHECK(id < (ElementId{1} << 53));
    CHECK(static_cast<ElementId>(static_cast<double>(id)) == id);
  }
}

TEST_CASE("the same key in another parent is another element") {
  const ElementId parent = element_id("section", root_element);
  CHECK(element_id("title", parent) == element_id("title", parent));
  CHECK(element_id("title", parent) != element_id("title", root_element));
  CHECK(element_id("title", parent) != element_id("title", parent ^ (ElementId{1} << 52)));
}

TEST_CASE("a million elements have a million ids") {
  std::unordered_set<ElementId> ids;
  for (int topic = 0; topic < 10'000; ++topic) {
    const ElementId section = element_id("topic-" + std::to_string(topic), root_element);
    for (int part = 0; part < 100; ++part) ids.insert(element_id("b" + std::to_string(part), section));
  }
  CHECK(ids.size() == 1'000'000);
}
