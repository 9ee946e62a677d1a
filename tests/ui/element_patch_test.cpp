#include "ui/element_patch.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>

#include "support/learner.h"

using namespace lectern;

namespace {

Element element(ElementId id, ElementId parent = root_element, std::string_view tag = "div") {
  Element result;
  result.id = id;
  result.parent = parent;
  result.tag = tag;
  return result;
}

std::vector<std::string> changes(const Elements& before, const Elements& after) {
  test::RecordingSink sink;
  patch(before, after, sink);
  return sink.changes;
}

// A tree as a page would hold it, which refuses what a page would refuse.
class ModelTree : public ElementSink {
 public:
  void create(const Element& element, ElementId previous) override {
    REQUIRE(!tags.contains(element.id));
    tags[element.id] = std::string(element.tag);
    insert(element, previous);
  }
  void move(const Element& element, ElementId previous) override {
    std::erase(children[element.parent], element.id);
    insert(element, previous);
  }
  void remove(ElementId id) override {
    for (auto& [parent, row] : children) std::erase(row, id);
    tags.erase(id);
  }
  void place(const Element&) override {}
  void set_attribute(ElementId id, const Attribute& attribute) override {
    attributes[id][std::string(attribute.name)] = attribute.value;
  }
  void remove_attribute(ElementId id, std::string_view name) override { attributes[id].erase(std::string(name)); }
  void set_text(const Element&) override {}

  void walk(ElementId parent, std::string& out) const {
    const auto row = children.find(parent);
    if (row == children.end()) return;
    for (const ElementId id : row->second) {
      out += std::to_string(id) + '(';
      walk(id, out);
      out += ')';
    }
  }

  std::map<ElementId, std::vector<ElementId>> children;
  std::map<ElementId, std::string> tags;
  std::map<ElementId, std::map<std::string, std::string>> attributes;

 private:
  void insert(const Element& element, ElementId previous) {
    auto& row = children[element.parent];
    if (previous == root_element) {
      row.insert(row.begin(), element.id);
      return;
    }
    const auto found = std::ranges::find(row, previous);
    REQUIRE(found != row.end());
    row.insert(found + 1, element.id);
  }
};

std::string shape(const Elements& elements) {
  ModelTree tree;
  for (const Element& each : elements) tree.children[each.parent].push_back(each.id);
  std::string out;
  tree.walk(root_element, out);
  return out;
}

// A random tree over some of the ids 1..20, parents before children.
Elements random_tree(std::mt19937& random) {
  std::vector<ElementId> ids(20);
  for (std::size_t i = 0; i < ids.size(); ++i) ids[i] = static_cast<ElementId>(i + 1);
  std::shuffle(ids.begin(), ids.end(), random);
  ids.resize(random() % 20);
  Elements flat;
  for (const ElementId id : ids) {
    const ElementId parent = flat.empty() || random() % 3 == 0 ? root_element : flat[random() % flat.size()].id;
    flat.push_back(element(id, parent, random() % 8 == 0 ? "p" : "div"));
  }
  Elements ordered;
  const auto add = [&](auto&& self, ElementId parent) -> void {
    for (const Element& each : flat) {
      if (each.parent != parent) continue;
      ordered.push_back(each);
      self(self, each.id);
    }
  };
  add(add, root_element);
  return ordered;
}

}  // namespace

TEST_CASE("what has not changed is not touched") {
  Elements tree = {element(1), element(2, 1), element(3, 1)};
  tree[1].attributes = {{"href", "#a"}};
  tree[1].placed = true;
  CHECK(changes(tree, tree).empty());
}

TEST_CASE("a new element in the middle moves none of its siblings") {
  CHECK(changes({element(1), element(3)}, {element(1), element(2, root_element, "p"), element(3)}) ==
        std::vector<std::string>{"create p"});
}

TEST_CASE("only the element that went past others is moved") {
  const Elements before = {element(1, 0, "a"), element(2, 0, "b"), element(3, 0, "c")};
  const Elements after = {before[1], before[2], before[0]};
  CHECK(changes(before, after) == std::vector<std::string>{"move a"});
}

TEST_CASE("an element that changed its tag is made anew, with all below it") {
  CHECK(changes({element(1), element(2, 1)}, {element(1, 0, "p"), element(2, 1)}) ==
        std::vector<std::string>{"remove", "remove", "create p", "create div"});
}

TEST_CASE("attributes are set, changed and removed one by one") {
  Element before = element(1);
  before.attributes = {{"href", "#a"}, {"class", "x"}};
  Element after = element(1);
  after.attributes = {{"href", "#b"}, {"role", "list"}};
  CHECK(changes({before}, {after}) == std::vector<std::string>{"unset class", "set href=#b", "set role=list"});
}

TEST_CASE("a patched tree has the same elements in the same order as one made from nothing") {
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    ModelTree tree;
    Elements now;
    for (int step = 0; step < 5; ++step) {
      const Elements next = random_tree(random);
      patch(now, next, tree);
      std::string out;
      tree.walk(root_element, out);
      CHECK(out == shape(next));
      for (const Element& each : next) CHECK(tree.tags.at(each.id) == each.tag);
      CHECK(tree.tags.size() == next.size());
      now = next;
    }
  }
}
