#include "web/effects.h"

#include <string>

#include "progress/codec.h"
#include "web/host.h"

namespace lectern {
namespace {

// Each tab writes keys of its own, one per event, so that tabs never overwrite each other.
std::string key_of(const EventId& id) {
  return "log/" + id.tab + '/' + std::to_string(id.sequence);
}

class Effector {
 public:
  Effector(Screen& screen, std::int64_t now_ms) : screen_(screen), now_ms_(now_ms) {}

  void operator()(const StoreEvent& effect) const { store(effect.event); }

  void operator()(const StoreReset& effect) const {
    if (store(effect.event)) host_forget_others(key_of(effect.event.id).c_str());
  }

  void operator()(const CopyToClipboard& effect) const { host_copy(effect.text.c_str()); }

  void operator()(const GoToAnchor& effect) const {
    const Anchor* anchor = find(effect.anchor);
    if (!anchor) return;
    constexpr float air = 16;  // between the bar and what the page goes to
    host_go_to(anchor->element, anchor->y - screen_.scene().page_inset - air, anchor->fixed ? 1 : 0);
  }

  void operator()(const FocusAnchor& effect) const {
    if (const Anchor* anchor = find(effect.anchor)) host_focus(anchor->element);
  }

 private:
  bool store(const Event& event) const {
    if (host_store(key_of(event.id).c_str(), write_events({event}).c_str()) == 0) return true;
    screen_.dispatch(StoreFailed{}, now_ms_);
    return false;
  }

  const Anchor* find(const std::string& name) const {
    const auto found = screen_.scene().anchors.find(name);
    return found == screen_.scene().anchors.end() ? nullptr : &found->second;
  }

  Screen& screen_;
  std::int64_t now_ms_;
};

}  // namespace

void carry_out(const std::vector<Effect>& effects, Screen& screen, std::int64_t now_ms) {
  for (const Effect& effect : effects) std::visit(Effector(screen, now_ms), effect);
}

}  // namespace lectern
