#include "format/markdown/headings.h"

#include <algorithm>
#include <cstddef>

#include "base/text.h"
#include "format/markdown/markdown_events.h"

namespace lectern {
namespace {

// Notes the line of every heading: that of its last text, or the next one with a `#` where it has no text.
class HeadingFinder : public MarkdownListener {
 public:
  HeadingFinder(const SourceText& source, std::size_t start) : source_(source), last_line_(source.line_of(start)) {}

  void enter_block(MD_BLOCKTYPE type, const void*) override {
    if (type == MD_BLOCK_H) heading_ = no_offset;
  }

  void text(MD_TEXTTYPE, std::string_view, std::size_t offset) override {
    if (offset == no_offset) return;
    last_line_ = source_.line_of(offset);
    heading_ = last_line_;
  }

  void leave_block(MD_BLOCKTYPE type, const void*) override {
    if (type != MD_BLOCK_H) return;
    if (heading_ == no_offset) heading_ = next_empty_heading();
    lines_.push_back(heading_);
    last_line_ = heading_;
  }

  const std::vector<std::size_t>& lines() const { return lines_; }

 private:
  std::size_t next_empty_heading() const {
    std::size_t line = last_line_;
    const auto is_empty_heading = [&] {
      const std::string_view text = source_.line(line);
      return text.find('#') != text.npos && text.find_first_not_of("# \t>", 0) == text.npos;
    };
    while (line + 1 < source_.line_count() && (!is_empty_heading() || is_known(line))) ++line;
    return line;
  }

  bool is_known(std::size_t line) const { return std::ranges::find(lines_, line) != lines_.end(); }

  const SourceText& source_;
  std::size_t last_line_;
  std::size_t heading_ = no_offset;
  std::vector<std::size_t> lines_;
};

// The attributes of the heading in line `number`, which are blanked out in `text`. Not those of a line that is a
// heading because it is underlined: without its text it would be none, or another one.
HeadingAttributes take_attributes(std::size_t number, std::string& text, Mistakes& mistakes) {
  const std::string_view line = mistakes.source().line(number);
  const std::size_t braces = find_attributes(line);
  if (!is_marked_heading(line) || braces == std::string_view::npos) return {};
  const std::size_t offset = mistakes.source().line_start(number) + braces;
  std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(offset), line.size() - braces, ' ');
  return read_attributes(line.substr(braces), offset, mistakes);
}

}  // namespace

bool is_marked_heading(std::string_view line) {
  line = trim(line);
  const std::string_view rest = line.substr(std::min(line.find_first_not_of('#'), line.size()));
  return line.starts_with('#') && (rest.empty() || rest.starts_with(' ') || rest.starts_with('\t'));
}

Headings find_headings(std::string text, std::size_t start, Mistakes& mistakes) {
  const SourceText& source = mistakes.source();
  Headings headings{.lines = {}, .text = std::move(text)};
  HeadingFinder finder(source, start);
  parse_markdown(headings.text, finder);
  for (const std::size_t number : finder.lines()) {
    const std::size_t first = std::min(source.line(number).find_first_not_of(" \t"), source.line(number).size());
    headings.lines.push_back(
        {.offset = source.line_start(number) + first, .attributes = take_attributes(number, headings.text, mistakes)});
  }
  return headings;
}

}  // namespace lectern
