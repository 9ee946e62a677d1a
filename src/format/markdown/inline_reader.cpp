#include "format/markdown/inline_reader.h"

#include <algorithm>

#include "course/rules.h"
#include "format/markdown/emphasis_check.h"
#include "format/markdown/host_signs.h"

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
      shown_.enter_emphasis(1);
      return builder_.enter(Style::emphasis);
    case MD_SPAN_STRONG:
      shown_.enter_emphasis(2);
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
      shown_.leave_emphasis();
      return builder_.leave(Style::emphasis);
    case MD_SPAN_STRONG:
      shown_.leave_emphasis();
      return builder_.leave(Style::strong);
    case MD_SPAN_CODE:
      return builder_.leave(Style::code);
    case MD_SPAN_A:
      shown_.set_in_link(false);
      return builder_.set_link("");
    default:
      return;
  }
}

// Between the last text and the link there is only markup, so the next bracket is the link's.
void InlineReader::enter_link(const MD_SPAN_A_DETAIL& detail, std::size_t last_offset) {
  std::string link = attribute_text(detail.href);
  const std::string_view source = mistakes_.source().text();
  const std::size_t offset = source.find(detail.is_autolink ? '<' : '[', last_offset);
  if (offset != source.npos && source.substr(offset).starts_with("[^")) {
    // The footnote's text is one word, which makes it the address of a link to CommonMark.
    mistakes_.add(offset, footnote_message(quoted(source.substr(offset, source.find(']', offset) + 1 - offset))));
  } else {
    check_link(link, offset);
  }
  shown_.set_in_link(true);
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
  add_shown(type, text, offset);
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

void InlineReader::add_shown(MD_TEXTTYPE type, std::string_view text, std::size_t offset) {
  if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR || offset == no_offset) return shown_.add_space();
  if (type == MD_TEXT_NORMAL) return shown_.add_text(text, offset, mistakes_.source());
  shown_.add_plain(offset, text.size());
}

void InlineReader::finish() {
  check_host_signs(shown_, mistakes_);
  check_emphasis(shown_, mistakes_);
  shown_.clear();
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
