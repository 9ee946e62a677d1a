// Glyphs for tests: every character or cluster is half as wide as the font is high, and a filled box.
#pragma once

#include "base/text.h"
#include "ui/glyph_loader.h"

namespace lectern::test {

class FakeGlyphs : public GlyphSource {
 public:
  float advance(Face, float size, std::string_view text) override {
    return code_point_at(text, 0).value > 0x2E80 ? size : size / 2;
  }
  FaceMetrics metrics(Face, float size) override {
    return {static_cast<float>(static_cast<int>(size * 0.9f)), static_cast<float>(static_cast<int>(size * 0.3f))};
  }
  GlyphBitmap rasterise(Face, float size, float density, float, std::string_view text) override {
    ++rasterised;
    GlyphBitmap bitmap;
    if (text == " ") return bitmap;
    bitmap.width = static_cast<int>(size * density / 2) + 1;
    bitmap.height = static_cast<int>(size * density * 0.7f) + 1;
    bitmap.top = -bitmap.height;
    bitmap.rgba.assign(static_cast<std::size_t>(bitmap.width * bitmap.height) * 4, 255);
    return bitmap;
  }

  int rasterised = 0;
};

}  // namespace lectern::test
