// What a page that embeds the lesson says to it by `postMessage`, as JSON: our own protocol (docs/embedding.md) and the
// page's end of H5P's resizer. Anybody may send anything: what is not exactly one of these messages is an error.
#pragma once

#include <cstddef>
#include <string_view>
#include <variant>

#include "base/result.h"

namespace lectern {

// `{"lectern":1,"type":"hello"}`: the page listens, and wants to know of the learner's progress.
struct EmbedHello {
  bool operator==(const EmbedHello&) const = default;
};

// `{"lectern":1,"type":"theme","theme":"dark"}`: the colours that go with the page, for this frame alone.
struct EmbedTheme {
  enum class Choice { system, light, dark };
  Choice choice = Choice::system;

  bool operator==(const EmbedTheme&) const = default;
};

// `{"context":"h5p","action":"hello"}` and the resizer's other actions. Source: H5P's h5p-resizer.js.
struct ResizerMessage {
  enum class Action {
    ready,            // the script runs, and would like to be greeted
    hello,            // it knows this frame now
    resize_prepared,  // the frame is as high as was asked for
    resize,           // the page has another width: how high should the frame be now?
  };
  Action action = Action::ready;

  bool operator==(const ResizerMessage&) const = default;
};

using EmbedMessage = std::variant<EmbedHello, EmbedTheme, ResizerMessage>;

// No message is nearly as long as this; a longer text is not read.
inline constexpr std::size_t longest_embed_message_bytes = 4096;

// The message in `json`, or a sentence with what is wrong. Members that are not known are passed over.
Result<EmbedMessage> read_embed_message(std::string_view json);

}  // namespace lectern
