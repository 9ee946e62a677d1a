// A page that embeds the lesson may be anybody's: only what is exactly a message is one.
#include "format/json/embed_message.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace lectern;

namespace {

// The message, which must be one of this kind.
template <typename Kind>
Kind read_as(const std::string& json) {
  const auto message = read_embed_message(json);
  REQUIRE_MESSAGE(message, json);
  REQUIRE_MESSAGE(std::holds_alternative<Kind>(*message), json);
  return std::get<Kind>(*message);
}

std::string error_of(const std::string& json) {
  const auto message = read_embed_message(json);
  return message ? "" : message.error().message;
}

const std::string prefix = "The message cannot be read: ";

}  // namespace

TEST_CASE("a greeting is read, and what else stands in it is passed over") {
  read_as<EmbedHello>(R"({"lectern":1,"type":"hello"})");
  read_as<EmbedHello>(R"({"type":"hello","since":[1,{"a":null}],"lectern":1})");
}

TEST_CASE("each theme is read by its name") {
  using Choice = EmbedTheme::Choice;
  for (const auto& [name, choice] :
       {std::pair("system", Choice::system), {"light", Choice::light}, {"dark", Choice::dark}}) {
    CHECK(read_as<EmbedTheme>(R"({"lectern":1,"type":"theme","theme":")" + std::string(name) + "\"}").choice == choice);
  }
}

TEST_CASE("each action of the resizer is read by its name") {
  using Action = ResizerMessage::Action;
  for (const auto& [name, action] : {std::pair("ready", Action::ready),
                                     {"hello", Action::hello},
                                     {"resizePrepared", Action::resize_prepared},
                                     {"resize", Action::resize}}) {
    CHECK(read_as<ResizerMessage>(R"({"context":"h5p","action":")" + std::string(name) + "\"}").action == action);
  }
}

TEST_CASE("what is nearly a message is none, and the error says where") {
  CHECK(error_of(R"({"type":"hello"})") == prefix + "at the top: \"lectern\" is missing.");
  CHECK(error_of(R"({"lectern":2,"type":"hello"})") == prefix + "at /lectern: a whole number from 1 to 1 is expected.");
  CHECK(error_of(R"({"lectern":"1","type":"hello"})") ==
        prefix + "at /lectern: a whole number from 1 to 1 is expected.");
  CHECK(error_of(R"({"lectern":1})") == prefix + "at the top: \"type\" is missing.");
  CHECK(error_of(R"({"lectern":1,"type":"progress"})") ==
        prefix + "at /type: one of these words is expected: hello, theme.");
  CHECK(error_of(R"({"lectern":1,"type":"theme"})") == prefix + "at the top: \"theme\" is missing.");
  CHECK(error_of(R"({"lectern":1,"type":"theme","theme":1})") == prefix + "at /theme: text is expected.");
  CHECK(error_of(R"({"lectern":1,"type":"theme","theme":"sepia"})") ==
        prefix + "at /theme: one of these words is expected: system, light, dark.");
  CHECK(error_of(R"({"context":"h5q","action":"hello"})") == prefix + "at /context: \"h5p\" is expected.");
  CHECK(error_of(R"({"context":"h5p","action":"Resize"})") ==
        prefix + "at /action: one of these words is expected: ready, hello, resizePrepared, resize.");
}

TEST_CASE("what other scripts of a page send is no message") {
  for (const char* text : {"", "null", "true", "7", "\"lectern\"", "[]", "[{\"lectern\":1,\"type\":\"hello\"}]", "{}",
                           R"({"source":"react-devtools-bridge","payload":{}})", R"({"context":null})"}) {
    CAPTURE(text);
    CHECK(error_of(text).starts_with(prefix));
  }
}

TEST_CASE("a text that is longer than any message is not read") {
  const std::string hello = R"({"lectern":1,"type":"hello"})";
  const std::string padding(longest_embed_message_bytes - hello.size(), ' ');
  read_as<EmbedHello>(hello + padding);
  CHECK(error_of(hello + padding + ' ') == prefix + "the text is longer than 4096 bytes.");
}

TEST_CASE("a message that lost, doubled or changed a byte is still one, or an error") {
  const std::string sound = R"({"lectern":1,"type":"theme","theme":"dark"})";
  std::mt19937 random(7);
  for (int round = 0; round < 5000; ++round) {
    std::string text = sound;
    const std::size_t place = random() % text.size();
    if (round % 3 == 0) text.erase(place, 1);
    if (round % 3 == 1) text.insert(place, 1, text[place]);
    if (round % 3 == 2) text[place] = static_cast<char>(random() % 256);
    const auto message = read_embed_message(text);
    if (!message) CHECK(message.error().message.starts_with(prefix));
  }
}
