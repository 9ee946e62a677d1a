#include "search/topic_text.h"

#include <variant>

namespace lectern {
namespace {

enum class Output { shown, hidden };

void add(std::string& text, const std::string& part) {
  text += part;
  text += '\n';
}

void add_blocks(std::string& text, const Blocks& blocks, Output output);

// One function per kind of block.

void add_block(std::string& text, const Paragraph& paragraph, Output) {
  add(text, plain_text(paragraph.text));
}

void add_block(std::string& text, const Heading& heading, Output) {
  add(text, plain_text(heading.text));
}

void add_block(std::string& text, const List& list, Output output) {
  for (const Blocks& item : list.items) add_blocks(text, item, output);
}

void add_block(std::string& text, const Table& table, Output) {
  for (const InlineText& cell : table.header) add(text, plain_text(cell));
  for (const auto& row : table.rows) {
    for (const InlineText& cell : row) add(text, plain_text(cell));
  }
}

void add_block(std::string& text, const Quote& quote, Output output) {
  add_blocks(text, quote.blocks, output);
}

void add_block(std::string& text, const Code& code, Output output) {
  add(text, code.text);
  if (output == Output::shown && code.output) add(text, *code.output);
}

void add_block(std::string&, const Rule&, Output) {}

void add_blocks(std::string& text, const Blocks& blocks, Output output) {
  for (const Block& block : blocks) {
    std::visit([&](const auto& value) { add_block(text, value, output); }, block.value);
  }
}

void add_question(std::string& text, const Question& question) {
  add(text, plain_text(question.prompt));
  add_blocks(text, question.body, Output::hidden);
  for (const Option& option : options_of(question)) add(text, plain_text(option.text));
}

}  // namespace

std::string text_of(const Topic& topic) {
  std::string text;
  add_blocks(text, topic.answer, Output::shown);
  for (const InlineText& point : topic.key_points) add(text, plain_text(point));
  for (const Question& question : topic.questions) add_question(text, question);
  return text;
}

}  // namespace lectern
