#include "format/html/blocks_html.h"
#include "format/inline/inline_html.h"

#include <string_view>

#include "base/escape.h"
#include "base/words.h"

namespace lectern {
namespace {

std::string element(const std::string& name, const std::string& content) {
  return "<" + name + ">" + content + "</" + name + ">";
}

std::string write(const Paragraph& paragraph) {
  return element("p", write_inline_html(paragraph.text));
}

std::string write(const Heading& heading) {
  return element("h" + std::to_string(heading.level), write_inline_html(heading.text));
}

// An item that is one paragraph is written without `<p>`, as in a tight list.
std::string write_item(const Blocks& blocks) {
  const auto* text = blocks.size() == 1 ? std::get_if<Paragraph>(&blocks.front().value) : nullptr;
  return element("li", text != nullptr ? write_inline_html(text->text) : '\n' + write_blocks_html(blocks)) + '\n';
}

std::string write(const List& list) {
  std::string html = list.ordered ? "<ol>\n" : "<ul>\n";
  if (list.ordered && list.start != 1) html = "<ol start=\"" + std::to_string(list.start) + "\">\n";
  for (const Blocks& item : list.items) html += write_item(item);
  return html + (list.ordered ? "</ol>" : "</ul>");
}

std::string_view alignment_class(Alignment alignment) {
  if (alignment == Alignment::center) return " class=\"center\"";
  return alignment == Alignment::end ? " class=\"end\"" : "";
}

std::string write_row(const std::vector<InlineText>& cells, const std::vector<Alignment>& alignments, bool is_header) {
  std::string html = "<tr>";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    // A header that says nothing heads nothing.
    const bool heads = is_header && !cells[i].empty();
    html.append(heads ? "<th scope=\"col\"" : "<td").append(alignment_class(alignments[i])).append(">");
    html.append(write_inline_html(cells[i])).append(heads ? "</th>" : "</td>");
  }
  return html + "</tr>\n";
}

std::string write(const Table& table) {
  std::string html = "<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n" +
                     write_row(table.header, table.alignments, true) + "</thead>\n<tbody>\n";
  for (const auto& row : table.rows) html += write_row(row, table.alignments, false);
  return html + "</tbody>\n</table>\n</div>";
}

struct Callout {
  std::string_view name;
  Word word;
};

Callout callout_of(QuoteKind kind) {
  switch (kind) {
    case QuoteKind::tip:
      return {"tip", Word::tip};
    case QuoteKind::important:
      return {"important", Word::important};
    case QuoteKind::warning:
      return {"warning", Word::warning};
    case QuoteKind::caution:
      return {"caution", Word::caution};
    case QuoteKind::quotation:
    case QuoteKind::note:
      break;
  }
  return {"note", Word::note};
}

std::string write(const Quote& quote) {
  if (quote.kind == QuoteKind::quotation) return element("blockquote", '\n' + write_blocks_html(quote.blocks));
  const Callout callout = callout_of(quote.kind);
  return "<aside class=\"callout " + std::string(callout.name) + "\">\n<p><strong>" + escape_html(word(callout.word)) +
         "</strong></p>\n" + write_blocks_html(quote.blocks) + "</aside>";
}

std::string write(const Code& code) {
  const std::string sample = write_code_html(code.language, code.text);
  if (!code.output) return sample;
  return "<figure class=\"sample\">\n" + sample + "\n<figcaption>" + escape_html(word(Word::output)) +
         "</figcaption>\n" + write_output_html(*code.output) + "\n</figure>";
}

std::string write(const Rule&) {
  return "<hr>";
}

}  // namespace

// A keyboard can scroll what it can focus; not every browser gives scrollers the focus by itself.
std::string write_code_html(const std::string& language, const std::string& text) {
  if (language.empty()) return "<pre tabindex=\"0\"><code>" + escape_html_text(text) + "</code></pre>";
  const std::string name = escape_html(language);
  return "<pre tabindex=\"0\" data-language=\"" + name + "\"><code class=\"language-" + name + "\">" +
         escape_html_text(text) + "</code></pre>";
}

// The inner element keeps a line break at the beginning: the one after `<pre>` would be dropped.
std::string write_output_html(const std::string& text) {
  return "<pre tabindex=\"0\" class=\"output\"><samp>" + escape_html_text(text) + "</samp></pre>";
}

std::string write_blocks_html(const Blocks& blocks) {
  std::string html;
  for (const Block& block : blocks) {
    html += std::visit([](const auto& value) { return write(value); }, block.value) + '\n';
  }
  return html;
}

}  // namespace lectern
