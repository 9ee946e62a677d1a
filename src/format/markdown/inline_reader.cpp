#include "format/markdown/inline_reader.h"

#include <algorithm>

#include "course/rules.h"

namespace lectern {
namespace {

// Every `\|` as a bar.
std::string with_plain_bars(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at, 2) != "\\|") plain += text[at];
  }
  return plain;
}

}  // namespace

void InlineReader::enter_span(MD_SPANTYPE type, const void* detail, std::size_t last_offset) {
  switch (type) {
    case MD_SPAN_EM:
      return builder_.enter(Style::emphasis);
    case MD_SPAN_STRONG:
      return builder_.enter(Style::strong);
    case MD_SPAN_CODE:
      return builder_.enter(Style::code);
    case MD_SPAN_A:
      return enter_link(*static_cast<const MD_SPAN_A_DETAIL*>(detail), last_offset);
    case MD_SPAN_IMG:
      return mistakes_.add(mistakes_.source().text().find("![", last_offset),
                           "a lesson has no images: say in words or in a table what the picture shows");
    default:
      return;
  }
}

void InlineReader::leave_span(MD_SPANTYPE type) {
  switch (type) {
    case MD_SPAN_EM:
      return builder_.leave(Style::emphasis);
    case MD_SPAN_STRONG:
      return builder_.leave(Style::strong);
    case MD_SPAN_CODE:
      return builder_.leave(Style::code);
    case MD_SPAN_A:
      return builder_.set_link("");
    default:
      return;
  }
}

// Between the last text and the link there is only markup, so the next bracket is the link's.
void InlineReader::enter_link(const MD_SPAN_A_DETAIL& detail, std::size_t last_offset) {
  std::string link = attribute_text(detail.href);
  check_link(link, mistakes_.source().text().find(detail.is_autolink ? '<' : '[', last_offset));
  builder_.set_link(std::move(link));
}

void InlineReader::check_link(const std::string& link, std::size_t offset) {
  if (!is_link(link)) {
    mistakes_.add(offset, "a link to `" + link + "` cannot be followed: write `https://…`, `mailto:…` or `#topic-id`");
  } else if (link.starts_with('#')) {
    references_.push_back({link.substr(1), offset});
  }
}

void InlineReader::add_text(InlineText& to, MD_TEXTTYPE type, std::string_view text, std::size_t offset,
                            bool in_table) {
  switch (type) {
    case MD_TEXT_BR:
      return builder_.add_hard_break(to);
    case MD_TEXT_SOFTBR:
      return builder_.add_text(to, " ");
    case MD_TEXT_ENTITY:
      return add_entity(to, text, offset);
    case MD_TEXT_HTML:
      return report_html(text, offset);
    case MD_TEXT_CODE:
      return builder_.add_text(to, in_table ? with_plain_bars(text) : std::string(text));
    default:
      return builder_.add_text(to, text);
  }
}

void InlineReader::add_entity(InlineText& to, std::string_view entity, std::size_t offset) {
  const std::string text = decode_entity(entity);
  if (text.empty()) mistakes_.add(offset, "`" + std::string(entity) + "` is not known: write the character itself");
  builder_.add_text(to, text);
}

// Of a pair of tags, the first one is enough to say it.
void InlineReader::report_html(std::string_view text, std::size_t offset) {
  if (!text.starts_with("</") && text.starts_with('<')) mistakes_.add(offset, html_message(text));
}

std::string html_message(std::string_view tag) {
  const std::string_view line = tag.substr(0, tag.find('\n'));
  const std::string_view first = line.substr(0, std::min(line.find('>'), line.size() - 1) + 1);
  return "raw HTML is not shown: write `" + std::string(first) + "` as code, or `\\<` for the sign alone";
}

}  // namespace lectern
