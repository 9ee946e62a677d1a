#include "format/json/embed_message.h"

#include "format/json/json_tree.h"
#include "format/json/names.h"

namespace lectern {
namespace {

constexpr JsonLimits message_limits = {longest_embed_message_bytes, 8, 256};
constexpr int protocol_version = 1;

enum class Type { hello, theme };

constexpr Names<Type, 2> type_names{{{Type::hello, "hello"}, {Type::theme, "theme"}}};

constexpr Names<EmbedTheme::Choice, 3> theme_names{{
    {EmbedTheme::Choice::system, "system"},
    {EmbedTheme::Choice::light, "light"},
    {EmbedTheme::Choice::dark, "dark"},
}};

constexpr Names<ResizerMessage::Action, 4> action_names{{
    {ResizerMessage::Action::ready, "ready"},
    {ResizerMessage::Action::hello, "hello"},
    {ResizerMessage::Action::resize_prepared, "resizePrepared"},
    {ResizerMessage::Action::resize, "resize"},
}};

EmbedMessage read_resizer_message(const JsonPlace& message) {
  if (message.member("context").text() != "h5p") message.member("context").fail("\"h5p\" is expected");
  return ResizerMessage{read_name(message.member("action"), action_names, ResizerMessage::Action::ready)};
}

EmbedMessage read_own_message(const JsonPlace& message) {
  message.member("lectern").number(protocol_version, protocol_version);
  if (read_name(message.member("type"), type_names, Type::hello) == Type::hello) return EmbedHello{};
  return EmbedTheme{read_name(message.member("theme"), theme_names, EmbedTheme::Choice::system)};
}

}  // namespace

Result<EmbedMessage> read_embed_message(std::string_view json) {
  const auto tree = parse_json(json, message_limits);
  if (!tree) return std::unexpected(Error{"The message cannot be read: " + tree.error().message + "."});
  JsonReport report(*tree);
  const JsonPlace message(report);
  const EmbedMessage read = message.has("context") ? read_resizer_message(message) : read_own_message(message);
  if (report.is_sound()) return read;
  return std::unexpected(Error{"The message cannot be read: " + report.problem() + "."});
}

}  // namespace lectern
