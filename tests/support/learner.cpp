#include "support/learner.h"

#include <doctest/doctest.h>

#include <utility>

namespace lectern::test {

Learner::Learner(const Content& content, State state, Size window) : screen(content, std::move(state), glyphs) {
  screen.set_viewport({window, false, 12});
  open("");
}

const Element& Learner::get(std::string_view role, std::string_view name) {
  const Element* found = find(elements(), role, name);
  REQUIRE_MESSAGE(found != nullptr, "no " << std::string(role) << " named " << std::string(name));
  return *found;
}

void Learner::send(UiEvent event) {
  now_ms += 1000;
  screen.handle(event, now_ms);
  look();
}

void Learner::press(std::string_view role, std::string_view name) {
  send({get(role, name).id, UiEvent::Kind::activate, false, {}});
}

void Learner::tick(std::string_view role, std::string_view name, bool ticked) {
  send({get(role, name).id, UiEvent::Kind::toggle, ticked, {}});
}

void Learner::type(std::string_view role, std::string_view name, std::string_view text) {
  send({get(role, name).id, UiEvent::Kind::input, false, std::string(text)});
}

void Learner::open(std::string_view address) {
  now_ms += 1000;
  screen.dispatch(OpenAddress{std::string(address)}, now_ms);
  look();
}

void Learner::look() {
  effects = screen.refresh(sink);
}

}  // namespace lectern::test
