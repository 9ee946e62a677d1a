// LineCursor: goes through the marks and the white space at the beginning of a line, in columns. A tab goes to the next
// column that four divides, and may be used up in parts.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace lectern {

class LineCursor {
 public:
  explicit LineCursor(std::string_view line) : line_(line) {}

  // The rest of the line, white space in front included.
  std::string_view rest() const { return line_.substr(at_); }

  // The rest of the line behind the white space.
  std::string_view content() const { return line_.substr(content_place()); }
  std::size_t content_place() const { return std::min(line_.find_first_not_of(" \t", at_), line_.size()); }

  bool is_blank() const { return content().empty(); }

  // How many columns of white space there are.
  std::size_t indent() const {
    std::size_t column = column_;
    for (std::size_t at = at_; at < content_place(); ++at) column += width(at, column);
    return column - column_;
  }

  // Goes over white space, `columns` wide at most.
  void skip_white_space(std::size_t columns) {
    while (columns > 0 && at_ < content_place()) {
      const std::size_t step = std::min(columns, width(at_, column_));
      if (step == width(at_, column_)) ++at_;
      column_ += step;
      columns -= step;
    }
  }

  // Goes over the white space, and `count` characters behind it.
  void skip_mark(std::size_t count) {
    skip_white_space(indent());
    at_ += count;
    column_ += count;
  }

 private:
  std::size_t width(std::size_t at, std::size_t column) const { return line_[at] == '\t' ? 4 - column % 4 : 1; }

  std::string_view line_;
  std::size_t at_ = 0;
  std::size_t column_ = 0;
};

}  // namespace lectern
