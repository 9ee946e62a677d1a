#include "format/markdown/callout.h"

#include <array>
#include <string_view>
#include <utility>

#include "base/text.h"

namespace lectern {
namespace {

constexpr std::array<std::pair<std::string_view, QuoteKind>, 5> marks{{
    {"[!NOTE]", QuoteKind::note},
    {"[!TIP]", QuoteKind::tip},
    {"[!IMPORTANT]", QuoteKind::important},
    {"[!WARNING]", QuoteKind::warning},
    {"[!CAUTION]", QuoteKind::caution},
}};

QuoteKind read_mark(std::string_view mark, std::size_t offset, Mistakes& mistakes) {
  for (const auto& [name, kind] : marks) {
    if (name == mark) return kind;
  }
  mistakes.add(offset, "`" + std::string(mark) +
                           "` is no callout: write `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`");
  return QuoteKind::quotation;
}

// Takes the mark and the line break after it out of the quotation's first paragraph.
void remove_mark(Blocks& blocks, std::size_t length) {
  InlineText& text = std::get<Paragraph>(blocks.front().value).text;
  text.front().text.erase(0, length + 1);
  if (text.front().text.empty()) text.erase(text.begin());
  if (text.empty()) blocks.erase(blocks.begin());
}

}  // namespace

Quote as_callout(Quote quote, const Node& node, Mistakes& mistakes) {
  const SourceText& source = mistakes.source();
  const std::string_view rest = source.text().substr(node.offset);
  if (quote.blocks.empty() || !std::holds_alternative<Paragraph>(quote.blocks.front().value)) return quote;
  if (!rest.starts_with("[!")) return quote;
  const std::string_view line = rest.substr(0, rest.find('\n'));
  const std::string_view mark = line.substr(0, line.find(']') + 1);
  quote.kind = read_mark(mark, node.offset, mistakes);
  if (trim(line) != mark)
    mistakes.add(node.offset, "a callout's mark stands alone in its line: begin its text below it");
  remove_mark(quote.blocks, mark.size());
  if (quote.blocks.empty()) mistakes.add(node.offset, "a callout needs text: write it in the next lines, after `> `");
  return quote;
}

}  // namespace lectern
