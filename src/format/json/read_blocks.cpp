#include <array>
#include <string_view>
#include <utility>

#include "format/inline/inline_html.h"
#include "format/json/blocks_json.h"
#include "format/json/names.h"

namespace lectern {
namespace {

Block read_paragraph(const JsonPlace& place) {
  return {Paragraph{read_inline_text(place.member("text"))}};
}

Block read_heading(const JsonPlace& place) {
  return {Heading{.level = place.member("level").number(3, 6), .text = read_inline_text(place.member("text"))}};
}

Block read_list(const JsonPlace& place) {
  return {List{.ordered = place.optional_flag("ordered"),
               .start = place.has("start") ? place.member("start").number(0, 999'999'999) : 1,
               .items = place.member("items").list(read_blocks)}};
}

std::vector<InlineText> read_cells(const JsonPlace& place) {
  return place.list(read_inline_text);
}

Alignment read_alignment(const JsonPlace& place) {
  return read_name(place, alignment_names, Alignment::start);
}

Block read_table(const JsonPlace& place) {
  Table table{.alignments = {}, .header = read_cells(place.member("header")), .rows = {}};
  table.rows = place.member("rows").list([&](const JsonPlace& row) {
    std::vector<InlineText> cells = read_cells(row);
    if (cells.size() != table.header.size()) row.fail("a row with as many cells as the header is expected");
    return cells;
  });
  table.alignments.assign(table.header.size(), Alignment::start);
  if (!place.has("alignments")) return {std::move(table)};
  table.alignments = place.member("alignments").list(read_alignment);
  if (table.alignments.size() != table.header.size()) {
    place.member("alignments").fail("one alignment per column is expected");
  }
  return {std::move(table)};
}

Block read_quote(const JsonPlace& place) {
  const QuoteKind kind =
      place.has("kind") ? read_name(place.member("kind"), quote_names, QuoteKind::quotation) : QuoteKind::quotation;
  return {Quote{.kind = kind, .blocks = read_blocks(place.member("blocks"))}};
}

Block read_code(const JsonPlace& place) {
  Code code{
      .language = place.optional_text("language"),
      .runner = place.has("runner") ? read_name(place.member("runner"), runner_names, Runner::none) : Runner::none,
      .text = place.member("text").text(),
      .output = std::nullopt};
  if (place.has("output")) code.output = place.member("output").text();
  return {std::move(code)};
}

Block read_rule(const JsonPlace&) {
  return {Rule{}};
}

using ReadBlock = Block (*)(const JsonPlace&);

constexpr std::array<std::pair<ReadBlock, std::string_view>, 7> block_readers{{
    {read_paragraph, "paragraph"},
    {read_heading, "heading"},
    {read_list, "list"},
    {read_table, "table"},
    {read_quote, "quote"},
    {read_code, "code"},
    {read_rule, "rule"},
}};

Block read_block(const JsonPlace& place) {
  return read_name(place.member("type"), block_readers, ReadBlock{read_rule})(place);
}

}  // namespace

InlineText read_inline_text(const JsonPlace& place) {
  Result<InlineText> text = read_inline_html(place.text());
  if (text) return std::move(*text);
  place.fail("in this HTML, " + text.error().message);
  return {};
}

Blocks read_blocks(const JsonPlace& place) {
  return place.list(read_block);
}

Blocks read_optional_blocks(const JsonPlace& object, const char* key) {
  return object.has(key) ? read_blocks(object.member(key)) : Blocks{};
}

}  // namespace lectern
