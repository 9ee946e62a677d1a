#include "ui/widgets/table.h"

#include <algorithm>
#include <string>

#include "ui/widgets/text.h"

namespace lectern {
namespace {

constexpr float cell_padding_x = 12;
constexpr float cell_padding_y = 9;

StyledText cell_style(const Ui& ui, const InlineText& text, bool is_header) {
  return styled(text, is_header ? Face::sans_bold : Face::sans, ui.px(measure::body * 0.94f), 1.5f, Color::text);
}

// How wide a column must be for its longest word, and how wide it would be with one line per cell; padding included.
struct ColumnWidths {
  float least = 0;
  float natural = 0;
};

float padding_before(const Ui& ui, std::size_t column) {
  return column == 0 ? 0 : ui.px(cell_padding_x);
}

std::vector<ColumnWidths> column_widths(Ui& ui, const Table& table) {
  std::vector<ColumnWidths> widths(table.header.size());
  const auto widen = [&](const std::vector<InlineText>& row, bool is_header) {
    for (std::size_t column = 0; column < row.size() && column < widths.size(); ++column) {
      const TextBlock& text = ui.text(cell_style(ui, row[column], is_header), 0);
      const float padding = padding_before(ui, column) + ui.px(cell_padding_x);
      const float word = std::min(text.least_width + padding, ui.flow.width);
      widths[column].least = std::max(widths[column].least, word);
      widths[column].natural = std::max(widths[column].natural, text.width + padding);
    }
  };
  widen(table.header, true);
  for (const auto& row : table.rows) widen(row, false);
  return widths;
}

// The widths in `room`, as browsers share it out: each column gets what its longest word needs, and of the rest in
// proportion to what it would like beyond that. Where even the words have no room the table is wider than it.
std::vector<float> fitted_widths(const std::vector<ColumnWidths>& columns, float room) {
  float least = 0;
  float natural = 0;
  for (const ColumnWidths& column : columns) {
    least += column.least;
    natural += column.natural;
  }
  const float wish = natural - least;
  const float part = wish > 0 ? std::clamp((room - least) / wish, 0.0f, 1.0f) : 0;
  std::vector<float> widths;
  for (const ColumnWidths& column : columns) {
    widths.push_back(column.least + part * (column.natural - column.least));
  }
  return widths;
}

// Draws rows at the flow, whose `x` and `width` are the table's.
class TableWriter {
 public:
  TableWriter(Ui& ui, const Table& table, std::vector<float> widths)
      : ui_(ui), table_(table), widths_(std::move(widths)) {}

  void run() {
    ui_.open("thead", "head", {{"role", "rowgroup"}});
    put_row(table_.header, "header", true);
    ui_.close();
    ui_.open("tbody", "body", {{"role", "rowgroup"}});
    for (std::size_t place = 0; place < table_.rows.size(); ++place) {
      put_row(table_.rows[place], std::to_string(place), false);
    }
    ui_.close();
  }

 private:
  void put_row(const std::vector<InlineText>& row, std::string_view key, bool is_header) {
    ui_.open("tr", key, {{"role", "row"}});
    float x = ui_.flow.x;
    float height = 0;
    for (std::size_t column = 0; column < row.size() && column < widths_.size(); ++column) {
      height = std::max(height, put_cell(row[column], column, x, is_header));
      x += widths_[column];
    }
    ui_.close();
    ui_.flow.y += height + 2 * ui_.px(cell_padding_y);
    const float line = is_header ? 2.0f : 1.0f;
    ui_.draw(fill({ui_.flow.x, ui_.flow.y, x - ui_.flow.x, line}, is_header ? Color::control_border : Color::border));
    ui_.flow.y += line;
  }

  float put_cell(const InlineText& text, std::size_t column, float x, bool is_header) {
    const std::string key = std::to_string(column);
    // A header that says nothing heads nothing.
    if (is_header && !text.empty()) {
      ui_.open("th", key, {{"role", "columnheader"}, {"scope", "col"}});
    } else {
      ui_.open("td", key, {{"role", "cell"}});
    }
    const float padding = padding_before(ui_, column);
    const float room = widths_[column] - padding - ui_.px(cell_padding_x);
    const TextBlock& block = ui_.text(cell_style(ui_, text, is_header), room);
    const Point at{x + padding, ui_.flow.y + ui_.px(cell_padding_y)};
    ui_.leaf("div", "text", {at.x, at.y, room, block.height()}, {}, &block);
    ui_.draw(block, at);
    ui_.close();
    return block.height();
  }

  Ui& ui_;
  const Table& table_;
  std::vector<float> widths_;
};

}  // namespace

void put_table(Ui& ui, std::string_view key, const Table& table) {
  auto widths = fitted_widths(column_widths(ui, table), ui.flow.width);
  float total = 0;
  for (const float width : widths) total += width;
  const bool scrolls = total > ui.flow.width + 1;
  if (!scrolls) {
    ui.open("table", key, {{"role", "table"}});
    TableWriter(ui, table, std::move(widths)).run();
    ui.close();
    return;
  }
  const Flow outer = ui.flow;
  ui.open_layer("div", key, {outer.x, outer.y, outer.width, 0}, Ui::Fixed::no,
                {{"class", "scroller"},
                 {"tabindex", "0"},
                 {"role", "group"},
                 {"aria-label", std::string(word(Word::scrollable_table))}});
  ui.flow.width = total;
  ui.open("table", "table", {{"role", "table"}});
  TableWriter(ui, table, std::move(widths)).run();
  ui.close();
  const float height = ui.flow.y + ui.input().scrollbar;
  ui.resize_layer(height);
  ui.close_layer({total, 1});
  ui.flow.y = outer.y + height;
}

}  // namespace lectern
