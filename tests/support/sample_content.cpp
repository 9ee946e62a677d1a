#include "support/sample_content.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace lectern::test {
namespace {

Block paragraph(std::string_view text) {
  return {Paragraph{inline_text(text)}};
}

Option option(std::string_view text, bool correct) {
  return {inline_text(text), correct, {paragraph("Because of " + std::string(text) + ".")}};
}

Question question(std::string_view id, std::string_view topic, QuestionKind kind) {
  Question result;
  result.id = id;
  result.topic = topic;
  result.prompt = inline_text("Prompt of " + std::string(id) + '?');
  result.kind = std::move(kind);
  result.hash = content_hash(result);
  return result;
}

Options options(std::initializer_list<Option> list) {
  return list;
}

QuestionKind single_choice() {
  return SingleChoice{options({option("Wrong one", false), option("Right", true), option("Wrong two", false)})};
}

Blocks every_block() {
  Span link;
  link.text = "a link";
  link.link = "https://example.org/";
  Span code;
  code.text = "code";
  code.code = true;
  Code sample;
  sample.language = "python";
  sample.runner = Runner::python;
  sample.text = "# a comment\n@decorated\ndef double(number):\n    return 2 * number  # twice\nprint(double(21), 'ok')";
  sample.output = "42 ok";
  Code wide;
  wide.text = std::string(300, 'x');
  Table table;
  table.alignments = {Alignment::start, Alignment::end};
  table.header = {inline_text("Name"), inline_text("Meaning")};
  table.rows = {{inline_text("one"), inline_text(std::string(200, 'w') + " and more words that wrap")}};
  List inner{true, 3, {{paragraph("third")}, {paragraph("fourth")}}};
  return {{Paragraph{{link, code}}},
          {Heading{3, inline_text("A heading")}},
          {List{false, 1, {{paragraph("first"), {inner}}, {paragraph("second")}}}},
          {table},
          {Quote{QuoteKind::quotation, {paragraph("quoted")}}},
          {Quote{QuoteKind::tip, {paragraph("advice")}}},
          {Quote{QuoteKind::warning, {paragraph("beware")}}},
          {sample},
          {wide},
          {Rule{}},
          paragraph("日本語の文章はどこでも改行できます。絵文字も 🙂 あります。")};
}

Topic topic(std::string_view id, std::string_view title, std::string_view tag) {
  Topic result;
  result.id = id;
  result.title = inline_text(title);
  result.tags = {std::string(tag)};
  result.key_points = {inline_text("A point"), inline_text("Another point"), inline_text("A third point")};
  return result;
}

}  // namespace

Content sample_content() {
  Lesson lesson;
  lesson.id = "sample";
  lesson.title = "A sample lesson";
  lesson.language = "en";
  lesson.code_language = "python";
  lesson.introduction = {paragraph("An introduction to the sample.")};
  Topic first = topic("first", "What comes first?", "beginnings");
  first.answer = every_block();
  first.questions = {
      question("first-one", "first", single_choice()),
      question("first-many", "first",
               MultipleChoice{options({option("Right", true), option("Wrong", false), option("Also right", true)})}),
      question("first-true", "first", TrueFalse{options({option("True", true), option("False", false)})})};
  Topic second = topic("second", "What comes second?", "endings");
  second.answer = {paragraph("The answer to the second."), {Heading{3, inline_text("More")}}, paragraph("Detail.")};
  PredictOutput choose{options({option("Right", true), option("Wrong", false)}), {}, {}};
  PredictOutput typed{{}, {"1\n2"}, {paragraph("It counts.")}};
  second.questions = {question("second-choice", "second", choose), question("second-typed", "second", typed)};
  lesson.topics = {std::move(first), std::move(second)};
  Quiz quiz;
  quiz.id = "final";
  quiz.title = inline_text("Final check");
  quiz.introduction = {paragraph("Two questions.")};
  quiz.questions = {question("final-one", "first", single_choice()), question("final-two", "second", single_choice())};
  lesson.quizzes = {std::move(quiz)};
  SearchIndex index(lesson);
  return {std::move(lesson), std::move(index)};
}

const Content& shared_content() {
  static const Content content = sample_content();
  return content;
}

}  // namespace lectern::test
