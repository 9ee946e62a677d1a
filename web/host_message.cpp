#include "web/host_message.h"

#include "format/json/embed_message.h"

namespace lectern {
namespace {

ThemeChoice theme_of(EmbedTheme::Choice choice) {
  switch (choice) {
    case EmbedTheme::Choice::light:
      return ThemeChoice::light;
    case EmbedTheme::Choice::dark:
      return ThemeChoice::dark;
    case EmbedTheme::Choice::system:
      break;
  }
  return ThemeChoice::system;
}

struct Taker {
  Screen& screen;
  std::int64_t now_ms;

  HostRequest operator()(const EmbedHello&) const {
    screen.dispatch(HostListens{}, now_ms);
    return HostRequest::answer_hello;
  }

  HostRequest operator()(const EmbedTheme& message) const {
    screen.dispatch(FollowHostTheme{theme_of(message.choice)}, now_ms);
    return HostRequest::nothing;
  }

  HostRequest operator()(const ResizerMessage& message) const {
    switch (message.action) {
      case ResizerMessage::Action::ready:
        return HostRequest::resizer_ready;
      case ResizerMessage::Action::hello:
        return HostRequest::resizer_hello;
      case ResizerMessage::Action::resize_prepared:
        return HostRequest::resizer_prepared;
      case ResizerMessage::Action::resize:
        break;
    }
    return HostRequest::resizer_resize;
  }
};

}  // namespace

HostRequest take_host_message(const char* json, Screen& screen, std::int64_t now_ms) {
  const auto message = read_embed_message(json);
  return message ? std::visit(Taker{screen, now_ms}, *message) : HostRequest::nothing;
}

}  // namespace lectern
