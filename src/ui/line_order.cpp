#include "ui/line_order.h"

#include <algorithm>
#include <span>

#include "ui/bidi.h"

namespace lectern {
namespace {

// A block's glyphs in the order in which they are read, with the class of each one's first letter.
struct ReadGlyphs {
  std::vector<SeenGlyph> glyphs;
  std::vector<BidiClass> classes;
};

ReadGlyphs glyphs_of(const TextBlock& block) {
  ReadGlyphs read;
  each_glyph(block, 0, static_cast<std::uint32_t>(block.text.size()), [&](std::uint32_t begin, char32_t code) {
    read.glyphs.push_back({begin, code});
    read.classes.push_back(bidi_class(code_point_at(block.text, begin).value));
  });
  return read;
}

// P2, P3: a paragraph runs as its first letter does.
bool begins_at_the_right(const std::vector<BidiClass>& classes) {
  const auto first = std::ranges::find_if(classes, [](BidiClass kind) {
    return kind == BidiClass::left || kind == BidiClass::right || kind == BidiClass::arabic;
  });
  return first != classes.end() && *first != BidiClass::left;
}

// L1-L4, for the glyphs from `begin` to `end`.
std::vector<SeenGlyph> seen_line(const ReadGlyphs& read, std::span<std::uint8_t> levels, std::size_t begin,
                                 std::size_t end, std::uint8_t base) {
  for (std::size_t at = end; at-- > begin && (read.glyphs[at].code == ' ' || read.glyphs[at].code == '\n');) {
    levels[at] = base;
  }
  std::vector<SeenGlyph> seen;
  for (const std::size_t place : visual_order(levels.subspan(begin, end - begin))) {
    SeenGlyph glyph = read.glyphs[begin + place];
    if (levels[begin + place] % 2 != 0) glyph.code = mirrored(glyph.code);
    seen.push_back(glyph);
  }
  return seen;
}

}  // namespace

void order_lines(TextBlock& block, float width) {
  const ReadGlyphs read = glyphs_of(block);
  block.right_to_left = begins_at_the_right(read.classes);
  const std::uint8_t base = block.right_to_left ? 1 : 0;
  std::vector<std::uint8_t> levels = bidi_levels(read.classes, base);
  std::size_t begin = 0;
  for (const TextLine& line : block.lines) {
    std::size_t end = begin;
    while (end < read.glyphs.size() && read.glyphs[end].begin < line.end) ++end;
    block.seen.push_back(seen_line(read, levels, begin, end, base));
    begin = end;
  }
  if (block.right_to_left) block.width = std::max(block.width, width);
}

}  // namespace lectern
