#include "format/json/embed_message.h"

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "fuzz/sentence.h"
#include "fuzz/targets.h"

namespace lectern::test {
namespace {

using nlohmann::json;
using Message = std::pair<std::string_view, EmbedMessage>;

// Every message there is. A text that has the members of two is the first of them.
const std::array<Message, 8> messages{{
    {R"({"context":"h5p","action":"ready"})", ResizerMessage{ResizerMessage::Action::ready}},
    {R"({"context":"h5p","action":"hello"})", ResizerMessage{ResizerMessage::Action::hello}},
    {R"({"context":"h5p","action":"resizePrepared"})", ResizerMessage{ResizerMessage::Action::resize_prepared}},
    {R"({"context":"h5p","action":"resize"})", ResizerMessage{ResizerMessage::Action::resize}},
    {R"({"lectern":1,"type":"hello"})", EmbedHello{}},
    {R"({"lectern":1,"type":"theme","theme":"system"})", EmbedTheme{EmbedTheme::Choice::system}},
    {R"({"lectern":1,"type":"theme","theme":"light"})", EmbedTheme{EmbedTheme::Choice::light}},
    {R"({"lectern":1,"type":"theme","theme":"dark"})", EmbedTheme{EmbedTheme::Choice::dark}},
}};

bool has_every_member_of(const json& message, const json& wanted) {
  for (const auto& [key, value] : wanted.items()) {
    const auto found = message.find(key);
    if (found == message.end() || *found != value || found->type() != value.type()) return false;
  }
  return true;
}

// What `text` says when another reader reads it.
std::optional<EmbedMessage> message_in(std::string_view text) {
  const json tree = json::parse(text, nullptr, false);
  if (!tree.is_object()) return std::nullopt;
  for (const auto& [written, message] : messages) {
    if (has_every_member_of(tree, json::parse(written))) return message;
  }
  return std::nullopt;
}

}  // namespace

FuzzOutcome fuzz_embed_message(std::string_view bytes) {
  const Result<EmbedMessage> message = read_embed_message(bytes);
  if (!message) return {false, problem_of_sentence(message.error().message)};
  if (bytes.size() > longest_embed_message_bytes) return {true, "A text is read that is longer than any message."};
  if (message_in(bytes) != *message) return {true, "What was read is not what the text says."};
  return {true, {}};
}

}  // namespace lectern::test
