#include "course/fingerprint.h"

namespace lectern {
namespace {

void add_to(Fingerprint& print, const Paragraph& paragraph) {
  print.add("paragraph");
  print.add(paragraph.text);
}

void add_to(Fingerprint& print, const Heading& heading) {
  print.add("heading");
  print.add(static_cast<std::size_t>(heading.level));
  print.add(heading.text);
}

void add_to(Fingerprint& print, const List& list) {
  print.add(list.ordered ? "ordered list" : "list");
  print.add(static_cast<std::size_t>(list.start));
  print.add(list.items.size());
  for (const Blocks& item : list.items) print.add(item);
}

void add_row(Fingerprint& print, const std::vector<InlineText>& cells) {
  print.add(cells.size());
  for (const InlineText& cell : cells) print.add(cell);
}

void add_to(Fingerprint& print, const Table& table) {
  print.add("table");
  for (const Alignment alignment : table.alignments) print.add(static_cast<std::size_t>(alignment));
  add_row(print, table.header);
  print.add(table.rows.size());
  for (const auto& row : table.rows) add_row(print, row);
}

void add_to(Fingerprint& print, const Quote& quote) {
  print.add("quote");
  print.add(static_cast<std::size_t>(quote.kind));
  print.add(quote.blocks);
}

// Who runs a sample is not seen, so it does not count.
void add_to(Fingerprint& print, const Code& code) {
  print.add("code");
  print.add(code.language);
  print.add(code.text);
  print.add(code.output ? "output" : "");
  print.add(code.output.value_or(""));
}

void add_to(Fingerprint& print, const Rule&) {
  print.add("rule");
}

std::size_t style_bits(const Span& span) {
  return (span.code ? 1u : 0u) | (span.strong ? 2u : 0u) | (span.emphasis ? 4u : 0u) | (span.hard_break ? 8u : 0u);
}

}  // namespace

void Fingerprint::add(std::string_view text) {
  add(text.size());
  hash_ = fnv1a_64(text, hash_);
}

// Eight bytes on every platform, although a size has four in a browser.
void Fingerprint::add(std::size_t number) {
  char bytes[8];
  std::uint64_t rest = number;
  for (char& byte : bytes) {
    byte = static_cast<char>(rest & 0xFF);
    rest >>= 8;
  }
  hash_ = fnv1a_64({bytes, sizeof bytes}, hash_);
}

void Fingerprint::add(const InlineText& text) {
  add(text.size());
  for (const Span& span : text) {
    add(span.text);
    add(style_bits(span));
    add(span.link);
  }
}

void Fingerprint::add(const Blocks& blocks) {
  add(blocks.size());
  for (const Block& block : blocks) {
    std::visit([&](const auto& value) { add_to(*this, value); }, block.value);
  }
}

}  // namespace lectern
