#include "ui/widgets/blocks.h"

#include <array>
#include <cmath>
#include <string>

#include "ui/widgets/code_block.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

constexpr std::array<std::string_view, 7> heading_tags = {"h1", "h1", "h2", "h3", "h4", "h5", "h6"};

struct QuoteLook {
  Word label;
  Icon icon;
  Color color;
};

QuoteLook look_of(QuoteKind kind) {
  switch (kind) {
    case QuoteKind::warning:
      return {Word::warning, Icon::warning, Color::wrong};
    case QuoteKind::caution:
      return {Word::caution, Icon::warning, Color::wrong};
    case QuoteKind::tip:
      return {Word::tip, Icon::check, Color::correct};
    case QuoteKind::important:
      return {Word::important, Icon::info, Color::accent};
    default:
      return {Word::note, Icon::info, Color::accent};
  }
}

// A bar at the left of what has been drawn since `mark`.
void draw_bar(Ui& ui, std::size_t mark, float top, Color color) {
  ui.draw_behind(mark, fill({ui.flow.x, top, 3, ui.flow.y - top}, color));
}

class BlockWriter {
 public:
  BlockWriter(Ui& ui, std::string_view key, const State& state, bool is_first)
      : ui_(ui), key_(key), state_(state), is_first_(is_first) {}

  void operator()(const Paragraph& paragraph) {
    before(16);
    put_text(ui_, "p", key_, body_style(ui_, paragraph.text));
  }

  void operator()(const Heading& heading) {
    before(heading.level <= 3 ? 36 : 28);
    const HeadingSize size = heading.level <= 3 ? measure::subheading : measure::least_heading;
    const auto tag = heading_tags[static_cast<std::size_t>(heading.level)];
    put_text(ui_, tag, key_, heading_style(ui_, heading.text, size));
  }

  void operator()(const List& list) {
    before(16);
    ui_.open(list.ordered ? "ol" : "ul", key_, {{"role", "list"}});
    const float indent = ui_.px(list.ordered ? 30 : 24);
    int number = list.start;
    for (std::size_t place = 0; place < list.items.size(); ++place, ++number) {
      if (place > 0) ui_.space(8);
      put_item(list, list.items[place], std::to_string(place), indent, number);
    }
    ui_.close();
  }

  void operator()(const Table& table) {
    before(20);
    put_table(ui_, key_, table);
  }

  void operator()(const Quote& quote) {
    before(20);
    if (quote.kind == QuoteKind::quotation) {
      ui_.open("blockquote", key_);
      put_quoted(quote.blocks, Color::border);
    } else {
      const QuoteLook look = look_of(quote.kind);
      ui_.open("div", key_, {{"role", "note"}, {"aria-label", std::string(word(look.label))}});
      put_callout(quote, look);
    }
    ui_.close();
  }

  void operator()(const Code& code) {
    before(20);
    code_block(ui_, key_, code, state_);
  }

  void operator()(const Rule&) {
    before(28);
    ui_.leaf("hr", key_, {ui_.flow.x, ui_.flow.y, ui_.flow.width, 1});
    ui_.draw(fill({ui_.flow.x, ui_.flow.y, ui_.flow.width, 1}, Color::border));
    ui_.space(12);
  }

  float top() const { return top_; }

 private:
  void before(float space) {
    if (!is_first_) ui_.space(space);
    top_ = ui_.flow.y;
  }

  void put_item(const List& list, const Blocks& blocks, std::string_view key, float indent, int number) {
    ui_.open("li", key);
    const float line = std::round(ui_.px(measure::body) * measure::body_leading);
    if (list.ordered) {
      const TextBlock& label = ui_.text(body_style(ui_, std::to_string(number) + ".", Color::muted), 0);
      ui_.draw_ornament(label, {ui_.flow.x + indent - ui_.px(8) - label.width, ui_.flow.y});
    } else {
      const float dot = ui_.px(5);
      ui_.draw(disc({ui_.flow.x + ui_.px(8), ui_.flow.y + (line - dot) / 2, dot, dot}, Color::muted));
    }
    indented(indent, blocks);
    ui_.close();
  }

  void indented(float indent, const Blocks& blocks) {
    ui_.flow.x += indent;
    ui_.flow.width -= indent;
    put_blocks(ui_, blocks, state_);
    ui_.flow.x -= indent;
    ui_.flow.width += indent;
  }

  void put_quoted(const Blocks& blocks, Color color) {
    const float top = ui_.flow.y;
    const std::size_t behind = ui_.mark();
    indented(ui_.px(20), blocks);
    draw_bar(ui_, behind, top, color);
  }

  void put_callout(const Quote& quote, const QuoteLook& look) {
    const float top = ui_.flow.y;
    const std::size_t behind = ui_.mark();
    const StyledText label =
        styled(word(look.label), Face::sans_bold, ui_.px(measure::small), measure::body_leading, look.color);
    const float side = ui_.px(18);
    ui_.draw(picture_of(look.icon,
                        {ui_.flow.x + ui_.px(18), top + centered(side, label) + (label.line_height - side), side, side},
                        look.color));
    put_label(ui_, "span", "label", label, {ui_.flow.x + ui_.px(18) + side + ui_.px(8), top});
    ui_.flow.y += label.line_height + ui_.px(4);
    indented(ui_.px(20), quote.blocks);
    draw_bar(ui_, behind, top, look.color);
  }

  Ui& ui_;
  std::string_view key_;
  const State& state_;
  bool is_first_;
  float top_ = 0;
};

}  // namespace

float put_block(Ui& ui, std::string_view key, const Block& block, const State& state, bool is_first) {
  BlockWriter writer(ui, key, state, is_first);
  std::visit(writer, block.value);
  return writer.top();
}

void put_blocks(Ui& ui, const Blocks& blocks, const State& state) {
  for (std::size_t place = 0; place < blocks.size(); ++place) {
    put_block(ui, "b" + std::to_string(place), blocks[place], state, place == 0);
  }
}

}  // namespace lectern
