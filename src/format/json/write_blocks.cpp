#include <algorithm>

#include "format/inline/inline_html.h"
#include "format/json/blocks_json.h"
#include "format/json/names.h"

namespace lectern {
namespace {

using Json = nlohmann::json;

// An array of `items`, each written by `write`.
template <typename Items, typename Write>
Json write_list(const Items& items, Write write) {
  Json written = Json::array();
  for (const auto& item : items) written.push_back(write(item));
  return written;
}

Json write_block(const Paragraph& paragraph) {
  return {{"type", "paragraph"}, {"text", write_inline_html(paragraph.text)}};
}

Json write_block(const Heading& heading) {
  return {{"type", "heading"}, {"level", heading.level}, {"text", write_inline_html(heading.text)}};
}

Json write_block(const List& list) {
  Json written{{"type", "list"}, {"items", write_list(list.items, write_blocks)}};
  if (list.ordered) written["ordered"] = true;
  if (list.start != 1) written["start"] = list.start;
  return written;
}

Json write_block(const Table& table) {
  const auto write_row = [](const auto& cells) { return write_list(cells, write_inline_html); };
  Json written{{"type", "table"}, {"header", write_row(table.header)}, {"rows", write_list(table.rows, write_row)}};
  if (std::ranges::any_of(table.alignments, [](Alignment alignment) { return alignment != Alignment::start; })) {
    written["alignments"] =
        write_list(table.alignments, [](Alignment alignment) { return name_of(alignment, alignment_names); });
  }
  return written;
}

Json write_block(const Quote& quote) {
  Json written{{"type", "quote"}, {"blocks", write_blocks(quote.blocks)}};
  if (quote.kind != QuoteKind::quotation) written["kind"] = name_of(quote.kind, quote_names);
  return written;
}

Json write_block(const Code& code) {
  Json written{{"type", "code"}, {"text", code.text}};
  if (!code.language.empty()) written["language"] = code.language;
  if (code.runner != Runner::none) written["runner"] = name_of(code.runner, runner_names);
  if (code.output) written["output"] = *code.output;
  return written;
}

Json write_block(const Rule&) {
  return {{"type", "rule"}};
}

}  // namespace

Json write_blocks(const Blocks& blocks) {
  return write_list(blocks, [](const Block& block) {
    return std::visit([](const auto& value) { return write_block(value); }, block.value);
  });
}

}  // namespace lectern
