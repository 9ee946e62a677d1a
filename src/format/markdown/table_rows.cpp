#include "format/markdown/table_rows.h"

#include <algorithm>

#include "base/text.h"

namespace lectern {
namespace {

// The next bar at or after `at` without a backslash in front of it.
std::size_t find_bar(std::string_view row, std::size_t at) {
  for (; at < row.size() && row[at] != '|'; ++at) {
    if (row[at] == '\\') ++at;
  }
  return std::min(at, row.size());
}

TableCell cell_between(std::string_view row, std::size_t begin, std::size_t end) {
  const std::size_t first = std::min(row.find_first_not_of(" \t", begin), end);
  return {.offset = first, .text = trim(row.substr(first, end - first))};
}

bool is_delimiter(std::string_view cell) {
  if (cell.starts_with(':')) cell.remove_prefix(1);
  if (cell.ends_with(':')) cell.remove_suffix(1);
  return !cell.empty() && cell.find_first_not_of('-') == cell.npos;
}

// How many backquotes there are in a row.
std::size_t ticks_at(std::string_view row, std::size_t at) {
  return std::min(row.find_first_not_of('`', at), row.size()) - at;
}

// Where the code ends that `length` backquotes in front of `at` begin; npos where it does not end.
std::size_t find_code_end(std::string_view row, std::size_t at, std::size_t length) {
  for (at = row.find('`', at); at != row.npos; at = row.find('`', at + ticks_at(row, at))) {
    if (ticks_at(row, at) == length) return at;
  }
  return at;
}

}  // namespace

std::vector<TableCell> split_row(std::string_view row) {
  row = trim(row);
  std::vector<TableCell> cells;
  for (std::size_t at = row.starts_with('|') ? 1 : 0; at < row.size();) {
    const std::size_t end = find_bar(row, at);
    cells.push_back(cell_between(row, at, end));
    at = end + 1;
  }
  return cells;
}

bool is_delimiter_row(std::string_view row) {
  const std::vector<TableCell> cells = split_row(row);
  return has_bar(row) && !cells.empty() && std::ranges::all_of(cells, is_delimiter, &TableCell::text);
}

bool has_bar(std::string_view row) {
  return find_bar(row, 0) < row.size();
}

std::size_t find_bar_in_code(std::string_view row) {
  for (std::size_t at = 0; at < row.size();) {
    const std::size_t length = ticks_at(row, at);
    const std::size_t end = length > 0 ? find_code_end(row, at + length, length) : row.npos;
    if (end != row.npos) {
      const std::size_t bar = at + length + find_bar(row.substr(at + length, end - at - length), 0);
      if (bar < end) return bar;
      at = end + length;
    } else {
      at += length > 0 ? length : row[at] == '\\' ? 2 : 1;
    }
  }
  return row.npos;
}

}  // namespace lectern
