// Glyphs for Dear ImGui's atlas from whoever can rasterise them: the browser, or a test. No font file is involved.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "ui/text_metrics.h"

struct ImFont;
struct ImFontAtlas;

namespace lectern {

// Pixels of one glyph, in device pixels.
struct GlyphBitmap {
  int width = 0;  // 0 for a glyph without ink
  int height = 0;
  int left = 0;                    // from the pen to the left edge
  int top = 0;                     // from the baseline to the top edge; negative is above
  bool colored = false;            // emoji: the pixels' own colours count
  std::vector<std::uint8_t> rgba;  // straight alpha, row by row
};

class GlyphSource : public FontSource {
 public:
  // The code point or cluster `text` at `size` CSS pixels and `density` device pixels per CSS pixel, with the pen
  // `shift` device pixels (below 1) to the right of a pixel's edge.
  virtual GlyphBitmap rasterise(Face face, float size, float density, float shift, std::string_view text) = 0;
};

// How many positions between two device pixels a glyph is drawn at. Browsers use four: with fewer, letters stand
// visibly uneven at density 1.
inline constexpr std::size_t glyph_shifts = 4;

// One ImFont per face and shift.
struct FontSet {
  std::array<std::array<ImFont*, glyph_shifts>, static_cast<std::size_t>(Face::count_)> fonts{};
};

// Adds every face to the atlas. `source` must outlive the atlas.
FontSet add_fonts(ImFontAtlas& atlas, GlyphSource& source);

}  // namespace lectern
