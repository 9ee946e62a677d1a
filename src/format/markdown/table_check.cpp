#include "format/markdown/table_check.h"

#include <span>

#include "base/text.h"
#include "format/markdown/table_rows.h"

namespace lectern {
namespace {

// Looks at one paragraph at a time: a table is one of which the second line is a row of hyphens.
class TableChecker {
 public:
  explicit TableChecker(Mistakes& mistakes) : mistakes_(mistakes) {}

  void check_paragraph(std::span<const BlockLine> lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (is_delimiter_row(text_of(lines[i]))) return check_table(lines, i);
    }
    for (const BlockLine& line : lines) {
      const std::string_view text = text_of(line);
      const bool looks_like_row = text.size() > 1 && text.starts_with('|') && text.ends_with('|');
      if (looks_like_row) return add(line, 0, "a table needs a line such as `| - | - |` under its header");
    }
  }

 private:
  std::string_view text_of(const BlockLine& line) const {
    const std::string_view rest = mistakes_.source().text().substr(line.content);
    return trim(rest.substr(0, rest.find('\n')));
  }

  void add(const BlockLine& line, std::size_t place, std::string message) {
    mistakes_.add(line.content + place, std::move(message));
  }

  void check_table(std::span<const BlockLine> lines, std::size_t delimiter) {
    const BlockLine& line = lines[delimiter];
    if (delimiter == 0) return add(line, 0, "a table needs a header: write a line such as `| a | b |` above this one");
    const BlockLine& header = lines[delimiter - 1];
    const std::size_t columns = split_row(text_of(line)).size();
    const std::size_t named = split_row(text_of(header)).size();
    if (delimiter > 1) {
      add(header, 0, "a table begins after an empty line: leave one in front of its header");
    } else if (const std::size_t bar = find_bar_in_code(text_of(header)); bar != std::string_view::npos) {
      report_bar(header, bar);
    } else if (columns != named) {
      add(line, 0,
          "the line under a table's header has as many cells as the header: " + std::to_string(named) + ", not " +
              std::to_string(columns));
    }
    for (const BlockLine& row : lines.subspan(delimiter + 1)) check_row(row, columns);
  }

  void check_row(const BlockLine& row, std::size_t columns) {
    const std::string_view text = text_of(row);
    const std::size_t bar = find_bar_in_code(text);
    if (bar != text.npos) return report_bar(row, bar);
    if (!has_bar(text) || row.is_lazy) {
      return add(row, 0, "this line would be a row of the table above it: leave an empty line in front of it");
    }
    const std::vector<TableCell> cells = split_row(text);
    for (std::size_t i = columns; i < cells.size(); ++i) {
      if (cells[i].text.empty()) continue;
      return add(row, cells[i].offset,
                 "a row has no more cells than the header: remove this one, or write `\\|` for a bar in a cell");
    }
  }

  void report_bar(const BlockLine& row, std::size_t place) {
    add(row, place, "a bar in a table's code splits the cell on code hosts: write `\\|`");
  }

  Mistakes& mistakes_;
};

}  // namespace

void check_tables(const BlockLines& lines, Mistakes& mistakes) {
  TableChecker checker(mistakes);
  const std::span<const BlockLine> all = lines.lines;
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin + 1;
    while (end < all.size() && all[end].continues) ++end;
    if (all[begin].kind == LineKind::text) checker.check_paragraph(all.subspan(begin, end - begin));
    begin = end;
  }
}

}  // namespace lectern
