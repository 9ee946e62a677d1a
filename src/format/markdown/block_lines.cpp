#include "format/markdown/block_lines.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/text.h"
#include "format/markdown/fences.h"
#include "format/markdown/headings.h"
#include "format/markdown/line_cursor.h"

namespace lectern {
namespace {

constexpr std::size_t code_indent = 4;

// Far deeper than a document may be nested.
constexpr std::size_t most_containers = 100;

// A quotation, or an item of a list, whose lines are indented.
struct Container {
  bool is_quotation = false;
  std::size_t indent = 0;
};

struct ItemMark {
  std::size_t length = 0;     // 0 where there is none
  bool may_interrupt = true;  // a paragraph is interrupted by bullets and by `1.` only
};

bool is_rule(std::string_view text) {
  if (text.find_first_of("-*_") != 0) return false;
  return std::ranges::count(text, text.front()) >= 3 &&
         text.find_first_not_of(std::string{text.front(), ' ', '\t'}) == text.npos;
}

bool is_underline(std::string_view text) {
  text = trim(text);
  return text.find_first_of("-=") == 0 && text.find_first_not_of(text.front()) == text.npos;
}

ItemMark item_mark(std::string_view text) {
  if (is_rule(text)) return {};
  std::size_t length = text.find_first_of("-+*") == 0 ? 1 : 0;
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool is_numbered = digits > 0 && digits < 10 && text.find_first_of(".)", digits) == digits;
  if (is_numbered) length = digits + 1;
  if (length == 0 || text.find_first_not_of(" \t", length) == length) return {};
  const bool is_empty = trim(text.substr(length)).empty();
  return {.length = length, .may_interrupt = !is_empty && (!is_numbered || text.substr(0, digits) == "1")};
}

class BlockScanner {
 public:
  explicit BlockScanner(const SourceText& source) : source_(source) {}

  void read(std::size_t number) {
    LineCursor line(source_.line(number));
    const std::size_t matched = enter_containers(line);
    if (fence_ && matched == fence_depth_) return read_code(number, line);
    const std::optional<Fence> ended = fence_;
    const bool is_stray = ended && closes(*ended, line);
    if (ended) end_code(number, is_stray);
    // A fence outside of the container whose code it was to close.
    if (is_stray && !opens_code_after(number)) {
      containers_.resize(matched);
      return add(number, LineKind::fence, line);
    }
    read_block(number, line, matched);
    if (ended && fence_) result_.code.back().follows_one = ended->sign == fence_->sign;
  }

  BlockLines finish(std::size_t first) {
    if (fence_) end_code(source_.line_count(), false);
    result_.first = first;
    return std::move(result_);
  }

 private:
  // How many of the containers go on in this line.
  std::size_t enter_containers(LineCursor& line) const {
    std::size_t count = 0;
    for (; count < containers_.size(); ++count) {
      const Container& container = containers_[count];
      if (container.is_quotation) {
        if (!enter_quotation(line)) break;
      } else if (line.indent() >= container.indent || line.is_blank()) {
        line.skip_white_space(container.indent);
      } else {
        break;
      }
    }
    return count;
  }

  static bool enter_quotation(LineCursor& line) {
    if (line.indent() >= code_indent || !line.content().starts_with('>')) return false;
    line.skip_mark(1);
    line.skip_white_space(1);
    return true;
  }

  void read_block(std::size_t number, LineCursor& line, std::size_t matched) {
    const std::size_t before = containers_.size();
    const bool opened = open_containers(line, matched);
    const LineKind kind = kind_of(line, in_paragraph_ && !opened);
    const bool continues = in_paragraph_ && !opened && kind == LineKind::text;
    const bool is_lazy = continues && matched < before;
    if (!opened && !is_lazy) containers_.resize(matched);
    in_paragraph_ = kind == LineKind::text;
    if (kind == LineKind::fence) {
      fence_ = fence_of(line.content());
      fence_depth_ = containers_.size();
      result_.code.emplace_back().line = number;
    }
    add(number, kind, line);
    result_.lines.back().continues = continues;
    result_.lines.back().is_lazy = is_lazy;
  }

  // Whether lists or quotations begin in this line, which the first `matched` containers have.
  bool open_containers(LineCursor& line, std::size_t matched) {
    bool opened = false;
    while (line.indent() < code_indent && containers_.size() < most_containers) {
      const bool interrupts = in_paragraph_ && !opened && matched == containers_.size();
      const ItemMark mark = item_mark(line.content());
      const bool is_item = mark.length > 0 && (mark.may_interrupt || !interrupts);
      if (!is_item && !line.content().starts_with('>')) break;
      if (!opened) containers_.resize(matched);
      opened = true;
      containers_.push_back(is_item ? open_item(line, mark.length) : open_quotation(line));
    }
    return opened;
  }

  static Container open_quotation(LineCursor& line) {
    enter_quotation(line);
    return {.is_quotation = true, .indent = 0};
  }

  static Container open_item(LineCursor& line, std::size_t length) {
    const std::size_t mark_end = line.indent() + length;
    line.skip_mark(length);
    const bool is_code = line.indent() > code_indent;
    const std::size_t space = line.is_blank() || is_code ? 1 : line.indent();
    line.skip_white_space(space);
    return {.is_quotation = false, .indent = mark_end + space};
  }

  static LineKind kind_of(const LineCursor& line, bool in_paragraph) {
    const std::string_view text = line.content();
    if (text.empty()) return LineKind::blank;
    if (line.indent() >= code_indent) return in_paragraph ? LineKind::text : LineKind::code;
    if (fence_of(text).length > 0) return LineKind::fence;
    if (is_marked_heading(text) || is_rule(text) || (in_paragraph && is_underline(text))) return LineKind::other;
    return LineKind::text;
  }

  static bool closes(const Fence& fence, const LineCursor& line) {
    const std::string_view text = line.content();
    return line.indent() < code_indent && is_closing_fence(text) && text.starts_with(fence.sign) &&
           trim(text).size() >= fence.length;
  }

  void read_code(std::size_t number, const LineCursor& line) {
    const bool is_end = closes(*fence_, line);
    add(number, is_end ? LineKind::fence : LineKind::code, line);
    if (!is_end) return;
    end_code(number, false);
    result_.code.back().is_closed = true;
  }

  void end_code(std::size_t number, bool at_fence) {
    result_.code.back().end = number;
    result_.code.back().ends_at_fence = at_fence;
    fence_.reset();
    in_paragraph_ = false;
  }

  // Whether the fence in line `number` begins code of its own: then the next fence closes that, before a heading.
  bool opens_code_after(std::size_t number) const {
    for (std::size_t next = number + 1; next < source_.line_count(); ++next) {
      const std::string_view text = trim(source_.line(next));
      if (text.starts_with("##") && is_marked_heading(text)) return false;
      const std::string_view inner = without_marks(text);
      if (fence_of(inner).length > 0) return inner == text && is_closing_fence(text);
    }
    return false;
  }

  void add(std::size_t number, LineKind kind, const LineCursor& line) {
    BlockLine& added = result_.lines.emplace_back();
    added.kind = kind;
    added.content = source_.line_start(number) + line.content_place();
  }

  const SourceText& source_;
  BlockLines result_;
  std::vector<Container> containers_;
  std::optional<Fence> fence_;   // of the code that is open
  std::size_t fence_depth_ = 0;  // how many containers it is in
  bool in_paragraph_ = false;
};

}  // namespace

const FencedCode* BlockLines::code_at(std::size_t number) const {
  const auto found = std::ranges::lower_bound(code, number, {}, &FencedCode::line);
  return found != code.end() && found->line == number ? &*found : nullptr;
}

BlockLines read_block_lines(const SourceText& source, std::size_t start) {
  BlockScanner scanner(source);
  const std::size_t first = source.line_of(start);
  for (std::size_t number = first; number < source.line_count(); ++number) scanner.read(number);
  return scanner.finish(first);
}

}  // namespace lectern
