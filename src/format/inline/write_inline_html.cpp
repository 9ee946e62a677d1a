#include "base/escape.h"
#include "format/inline/inline_html.h"

namespace lectern {
namespace {

std::string write_styled(const Span& span) {
  std::string html = escape_html_text(span.text);
  if (span.code) html = "<code>" + html + "</code>";
  if (span.strong && !html.empty()) html = "<strong>" + html + "</strong>";
  if (span.emphasis && !html.empty()) html = "<em>" + html + "</em>";
  if (span.hard_break) html += "<br>";
  return html;
}

std::string open_link(const std::string& link) {
  const bool is_outside = link.starts_with("https:");
  return "<a href=\"" + escape_html(link) + (is_outside ? "\" rel=\"noopener\">" : "\">");
}

}  // namespace

// Neighbouring spans with the same link are one link.
std::string write_inline_html(const InlineText& text) {
  std::string html;
  std::string link;
  for (const Span& span : text) {
    if (span.link != link) {
      if (!link.empty()) html += "</a>";
      link = span.link;
      if (!link.empty()) html += open_link(link);
    }
    html += write_styled(span);
  }
  return link.empty() ? html : html + "</a>";
}

}  // namespace lectern
