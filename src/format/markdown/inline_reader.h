// InlineReader: md4c's spans and texts to InlineText, and what is wrong with them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/inline/inline_builder.h"
#include "format/markdown/document.h"
#include "format/markdown/markdown_events.h"
#include "format/markdown/shown_text.h"

namespace lectern {

class InlineReader {
 public:
  InlineReader(std::vector<Reference>& references, Mistakes& mistakes) : references_(references), mistakes_(mistakes) {}

  // `last_offset` is behind the last text before the span.
  void enter_span(MD_SPANTYPE type, const void* detail, std::size_t last_offset);
  void leave_span(MD_SPANTYPE type);

  // `in_table`: `\|` in code stands for a bar there (GitHub Flavored Markdown, "Tables").
  void add_text(InlineText& to, MD_TEXTTYPE type, std::string_view text, std::size_t offset, bool in_table);

  // The paragraph, heading or cell ends: reports signs and emphasis in it that a lesson does not have.
  void finish();

 private:
  void add_shown(MD_TEXTTYPE type, std::string_view text, std::size_t offset);
  void enter_link(const MD_SPAN_A_DETAIL& detail, std::size_t last_offset);
  void check_link(const std::string& link, std::size_t offset);
  void add_entity(InlineText& to, std::string_view entity, std::size_t offset);
  void report_html(std::string_view text, std::size_t offset);

  std::vector<Reference>& references_;
  Mistakes& mistakes_;
  InlineBuilder builder_;
  ShownText shown_;
};

// The mistake of raw HTML that begins with `tag`.
std::string html_message(std::string_view tag);

}  // namespace lectern
