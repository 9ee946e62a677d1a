// DocumentBuilder: md4c's events to a Document. Containers that are open do not move while their children are added,
// so the builder keeps pointers to them.
#pragma once

#include <vector>

#include "format/markdown/block_lines.h"
#include "format/markdown/document.h"
#include "format/markdown/headings.h"
#include "format/markdown/inline_reader.h"
#include "format/markdown/markdown_events.h"
#include "format/markdown/places.h"

namespace lectern {

class DocumentBuilder : public MarkdownListener {
 public:
  DocumentBuilder(const Headings& headings, const BlockLines& lines, std::size_t start, Mistakes& mistakes);

  void enter_block(MD_BLOCKTYPE type, const void* detail) override;
  void leave_block(MD_BLOCKTYPE type, const void* detail) override;
  void enter_span(MD_SPANTYPE type, const void* detail) override;
  void leave_span(MD_SPANTYPE type, const void* detail) override;
  void text(MD_TEXTTYPE type, std::string_view text, std::size_t offset) override;
  bool wants_no_more() const override { return is_too_deep_; }

  Document take() { return std::move(document_); }

 private:
  // A new node in the innermost container, which takes its place from the text that comes.
  template <typename Value>
  Value& add(Value value);

  // The text that was read last has ended: before and after every block there is none, until one begins.
  void end_text();

  void enter_heading(int level);
  void enter_item();
  void leave_item();
  void enter_code(const MD_BLOCK_CODE_DETAIL& detail);
  void leave_code();
  void check_code_ends();
  void enter_cell(MD_BLOCKTYPE type, MD_ALIGN align);
  void check_depth();
  void add_html(std::string_view text, std::size_t offset);

  const Headings& headings_;
  const BlockLines& lines_;
  Mistakes& mistakes_;
  Document document_;
  Places places_;
  InlineReader inline_reader_;

  std::vector<Nodes*> open_;      // containers, outermost first
  std::vector<ListNode*> lists_;  // lists that are open
  std::size_t next_heading_ = 0;  // in headings_.lines
  InlineText* inline_ = nullptr;  // where text goes; nullptr between blocks
  Table* table_ = nullptr;
  CodeNode* code_ = nullptr;
  std::size_t fence_ = 0;  // where the open code block's fence is
  bool in_html_ = false;
  bool html_is_reported_ = false;
  bool is_too_deep_ = false;
};

}  // namespace lectern
