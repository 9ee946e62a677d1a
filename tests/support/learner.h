// A learner at a Screen: uses what stands in the tree by role and name, and looks at what comes of it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "support/fake_glyphs.h"
#include "support/tree.h"
#include "ui/screen.h"

namespace lectern::test {

// Shows nothing; keeps what it was told, one line per change, so that tests can count.
class RecordingSink : public ElementSink {
 public:
  void create(const Element& element, ElementId) override { changes.push_back("create " + std::string(element.tag)); }
  void move(const Element& element, ElementId) override { changes.push_back("move " + std::string(element.tag)); }
  void remove(ElementId) override { changes.push_back("remove"); }
  void place(const Element& element) override { changes.push_back("place " + std::string(element.tag)); }
  void set_attribute(ElementId, const Attribute& attribute) override {
    changes.push_back("set " + std::string(attribute.name) + '=' + attribute.value);
  }
  void remove_attribute(ElementId, std::string_view name) override { changes.push_back("unset " + std::string(name)); }
  void set_text(const Element& element) override {
    changes.push_back("text " + (element.text ? element.text->text : std::string()));
  }

  std::vector<std::string> changes;
};

class Learner {
 public:
  explicit Learner(const Content& content, State state = {}, Size window = {1280, 800});

  // The element with this role and name; the test fails where there is none.
  const Element& get(std::string_view role, std::string_view name = {});
  bool sees(std::string_view role, std::string_view name = {}) { return find(elements(), role, name) != nullptr; }
  bool reads(std::string_view text) { return text_of(elements()).find(text) != std::string::npos; }

  void press(std::string_view role, std::string_view name);
  void tick(std::string_view role, std::string_view name, bool ticked = true);
  void type(std::string_view role, std::string_view name, std::string_view text);
  void open(std::string_view address);
  void send(UiEvent event);

  const Elements& elements() { return screen.scene().elements; }
  // Brings everything up to date, as a frame does.
  void look();

  FakeGlyphs glyphs;
  Screen screen;
  RecordingSink sink;
  std::vector<Effect> effects;  // of the last thing done
  std::int64_t now_ms = 1'000'000;
};

}  // namespace lectern::test
