#include "format/markdown/document_builder.h"

#include <algorithm>

#include "format/markdown/boxes.h"
#include "format/markdown/fences.h"
#include "format/markdown/host_signs.h"
#include "format/markdown/table_check.h"

namespace lectern {
namespace {

// Deeper than any text needs, and not so deep that a recursive walk could exhaust the stack.
constexpr std::size_t depth_limit = 24;

Alignment alignment_of(MD_ALIGN align) {
  if (align == MD_ALIGN_CENTER) return Alignment::center;
  return align == MD_ALIGN_RIGHT ? Alignment::end : Alignment::start;
}

// md4c's struct for a block or span type.
template <typename Detail>
const Detail& as(const void* detail) {
  return *static_cast<const Detail*>(detail);
}

void replace_fence(std::string& text, std::size_t offset) {
  const char other = text[offset] == '`' ? '~' : '`';
  for (const char sign = text[offset]; offset < text.size() && text[offset] == sign; ++offset) text[offset] = other;
}

// The source without its front matter. A fence that ends code outside of its list or quotation, and begins code, has
// the other sign here: md4c would take it for the end of the code before it.
std::string text_to_parse(const SourceText& source, std::size_t start, const BlockLines& lines) {
  std::string text(source.text());
  for (std::size_t at = 0; at < start; ++at) {
    if (text[at] != '\n') text[at] = ' ';
  }
  for (const FencedCode& code : lines.code) {
    if (!code.follows_one) continue;
    replace_fence(text, lines.lines[code.line - lines.first].content);
    if (code.is_closed) replace_fence(text, lines.lines[code.end - lines.first].content);
  }
  return text;
}

}  // namespace

DocumentBuilder::DocumentBuilder(const Headings& headings, const BlockLines& lines, std::size_t start,
                                 Mistakes& mistakes)
    : headings_(headings),
      lines_(lines),
      mistakes_(mistakes),
      places_(mistakes.source(), start),
      inline_reader_(document_.references, mistakes),
      open_{&document_.nodes} {}

template <typename Value>
Value& DocumentBuilder::add(Value value) {
  Node& node = open_.back()->emplace_back();
  places_.await(node.offset);
  return node.value.emplace<Value>(std::move(value));
}

void DocumentBuilder::end_text() {
  if (inline_ != nullptr) inline_reader_.finish();
  inline_ = nullptr;
}

void DocumentBuilder::enter_block(MD_BLOCKTYPE type, const void* detail) {
  end_text();
  places_.enter_block();
  check_depth();
  switch (type) {
    case MD_BLOCK_QUOTE:
      return open_.push_back(&add(QuoteNode{}).nodes);
    case MD_BLOCK_UL:
      return lists_.push_back(&add(ListNode{}));
    case MD_BLOCK_OL:
      return lists_.push_back(&add(
          ListNode{.ordered = true, .start = static_cast<int>(as<MD_BLOCK_OL_DETAIL>(detail).start), .items = {}}));
    case MD_BLOCK_LI:
      return enter_item();
    case MD_BLOCK_HR:
      return static_cast<void>(add(Rule{}));
    case MD_BLOCK_H:
      return enter_heading(static_cast<int>(as<MD_BLOCK_H_DETAIL>(detail).level));
    case MD_BLOCK_CODE:
      return enter_code(as<MD_BLOCK_CODE_DETAIL>(detail));
    case MD_BLOCK_P:
      return static_cast<void>(inline_ = &add(Paragraph{}).text);
    case MD_BLOCK_TABLE:
      return static_cast<void>(table_ = &add(Table{}));
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      return enter_cell(type, as<MD_BLOCK_TD_DETAIL>(detail).align);
    case MD_BLOCK_TR:
      // The header's row comes first and is no row of the table.
      if (!table_->header.empty()) table_->rows.emplace_back();
      return;
    case MD_BLOCK_HTML:
      in_html_ = true;
      html_is_reported_ = false;
      return;
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
      return;
  }
}

void DocumentBuilder::leave_block(MD_BLOCKTYPE type, const void*) {
  end_text();
  places_.leave_block();
  if (type == MD_BLOCK_QUOTE) open_.pop_back();
  if (type == MD_BLOCK_LI) leave_item();
  if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) lists_.pop_back();
  if (type == MD_BLOCK_CODE) leave_code();
  if (type == MD_BLOCK_TABLE) table_ = nullptr;
  if (type == MD_BLOCK_HTML) in_html_ = false;
}

void DocumentBuilder::check_depth() {
  if (places_.depth() <= depth_limit || is_too_deep_) return;
  is_too_deep_ = true;
  const std::size_t offset = headings_.text.find_first_not_of(" \n", places_.last_offset());
  mistakes_.add(offset, "lists and quotations are nested too deep here; the rest was not read");
}

void DocumentBuilder::enter_heading(int level) {
  const HeadingLine& line = headings_.lines[next_heading_++];
  inline_ = &add(HeadingNode{.level = level, .text = {}, .attributes = line.attributes}).text;
  places_.pass(line.offset, 0);
}

void DocumentBuilder::enter_item() {
  ItemNode& item = lists_.back()->items.emplace_back();
  places_.await(item.offset);
  open_.push_back(&item.nodes);
}

void DocumentBuilder::leave_item() {
  take_box(lists_.back()->items.back(), mistakes_.source());
  open_.pop_back();
}

void DocumentBuilder::enter_code(const MD_BLOCK_CODE_DETAIL& detail) {
  code_ = &add(CodeNode{});
  code_->is_fenced = detail.fence_char != 0;
  if (!code_->is_fenced) return;
  fence_ = find_fence(mistakes_.source(), places_.last_offset());
  places_.pass(fence_, 3);
  code_->info = attribute_text(detail.info);
  const std::size_t info_offset = offset_in(headings_.text, {detail.info.text, detail.info.size});
  code_->info_offset = code_->info.empty() || info_offset == no_offset ? fence_ : info_offset;
}

void DocumentBuilder::leave_code() {
  if (code_->is_fenced) check_code_ends();
  if (code_->text.ends_with('\n')) code_->text.pop_back();
  code_ = nullptr;
}

// Every line of the code ended in a line break, so the fence that closes it is that many lines further down.
void DocumentBuilder::check_code_ends() {
  const SourceText& source = mistakes_.source();
  const auto lines = static_cast<std::size_t>(std::ranges::count(code_->text, '\n'));
  const std::size_t end = source.line_of(fence_) + 1 + lines;
  const bool is_last_line = is_closing_fence(source.line(end)) && lines_.code_at(end) == nullptr;
  if (is_last_line) places_.pass(source.line_start(end), source.line(end).size());
  const FencedCode* code = lines_.code_at(source.line_of(fence_));
  if (is_last_line && (code == nullptr || code->is_closed)) return;
  mistakes_.add(fence_, code != nullptr && code->ends_at_fence
                            ? "this code has no end inside its list or quotation: write the fence that ends it with "
                              "the same indentation and `>`"
                            : "this code does not end: write the same fence in a line of its own after it");
}

void DocumentBuilder::enter_cell(MD_BLOCKTYPE type, MD_ALIGN align) {
  if (type == MD_BLOCK_TH) table_->alignments.push_back(alignment_of(align));
  inline_ = &(type == MD_BLOCK_TH ? table_->header : table_->rows.back()).emplace_back();
}

void DocumentBuilder::enter_span(MD_SPANTYPE type, const void* detail) {
  inline_reader_.enter_span(type, detail, places_.last_offset());
}

void DocumentBuilder::leave_span(MD_SPANTYPE type, const void*) {
  inline_reader_.leave_span(type);
}

void DocumentBuilder::text(MD_TEXTTYPE type, std::string_view text, std::size_t offset) {
  if (code_ != nullptr) {
    code_->text += text;
  } else if (in_html_) {
    add_html(text, offset);
  } else {
    // The items of a tight list have text without a paragraph around it.
    if (inline_ == nullptr) inline_ = &add(Paragraph{}).text;
    inline_reader_.add_text(*inline_, type, text, offset, table_ != nullptr);
  }
  places_.pass(offset, text.size());
}

void DocumentBuilder::add_html(std::string_view text, std::size_t offset) {
  if (html_is_reported_) return;
  html_is_reported_ = true;
  mistakes_.add(offset, html_message(text));
}

std::optional<Document> read_document(std::size_t start, Mistakes& mistakes) {
  const BlockLines lines = read_block_lines(mistakes.source(), start);
  const Headings headings = find_headings(text_to_parse(mistakes.source(), start, lines), start, mistakes);
  check_tables(lines, mistakes);
  check_footnotes(lines, mistakes);
  DocumentBuilder builder(headings, lines, start, mistakes);
  parse_markdown(headings.text, builder);
  if (builder.wants_no_more()) return std::nullopt;
  return builder.take();
}

}  // namespace lectern
