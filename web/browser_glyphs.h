// Glyphs and measures by the browser's own fonts.
#pragma once

#include "ui/glyph_loader.h"

namespace lectern {

class BrowserGlyphs : public GlyphSource {
 public:
  float advance(Face face, float size, std::string_view text) override;
  FaceMetrics metrics(Face face, float size) override;
  GlyphBitmap rasterise(Face face, float size, float density, float shift, std::string_view text) override;
};

}  // namespace lectern
