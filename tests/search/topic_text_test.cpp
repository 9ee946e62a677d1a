#include "search/topic_text.h"

#include <doctest/doctest.h>

#include "search/excerpt.h"

namespace lectern {
namespace {

InlineText line(std::string text) {
  Span span;
  span.text = std::move(text);
  return {span};
}

Block paragraph(std::string text) {
  return Block{Paragraph{line(std::move(text))}};
}

Code sample(std::string text, std::string output) {
  Code code;
  code.text = std::move(text);
  code.output = std::move(output);
  return code;
}

Option option_of(std::string text, std::string reason) {
  Option option;
  option.text = line(std::move(text));
  option.reason = {paragraph(std::move(reason))};
  return option;
}

TEST_CASE("every block of an answer is part of the text, in order") {
  List list;
  list.items = {{paragraph("one")}, {paragraph("two"), Block{Code{"", Runner::none, "three", {}}}}};
  Table table;
  table.header = {line("head"), line("er")};
  table.rows = {{line("cell"), line("more")}};
  Topic topic;
  topic.answer = {paragraph("start"),
                  Block{Heading{3, line("heading")}},
                  Block{list},
                  Block{table},
                  Block{Rule{}},
                  Block{Quote{QuoteKind::tip, {paragraph("quoted")}}},
                  Block{sample("print(1)\nprint(2)", "1\n2")}};
  CHECK(single_line(text_of(topic)) == "start heading one two three head er cell more quoted print(1) print(2) 1 2");
}

TEST_CASE("key points and questions are part of the text") {
  Question question;
  question.prompt = line("prompt");
  question.kind = SingleChoice{{option_of("yes", ""), option_of("no", "")}};
  Topic topic;
  topic.key_points = {line("first"), line("second")};
  topic.questions = {question};
  CHECK(single_line(text_of(topic)) == "first second prompt yes no");
}

TEST_CASE("what only an answer reveals is no part of the text") {
  Question chosen;
  chosen.body = {Block{sample("shown", "secret output")}};
  chosen.kind = MultipleChoice{{option_of("option", "secret reason")}};
  PredictOutput kind;
  kind.accepted = {"secret answer"};
  kind.reason = {paragraph("secret reason")};
  Question typed;
  typed.prompt = line("prompt");
  typed.kind = kind;
  Topic topic;
  topic.questions = {chosen, typed};
  CHECK(single_line(text_of(topic)) == "shown option prompt");
}

TEST_CASE("styled spans read as one line") {
  InlineText text = line("use ");
  text.push_back(line("lru").front());
  text.push_back(line("_cache").front());
  text.back().strong = true;
  Topic topic;
  topic.answer = {Block{Paragraph{text}}};
  CHECK(text_of(topic) == "use lru_cache\n");
}

TEST_CASE("an empty topic has no text") {
  CHECK(text_of(Topic()) == "");
}

}  // namespace
}  // namespace lectern
