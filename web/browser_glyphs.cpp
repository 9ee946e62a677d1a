#include "web/browser_glyphs.h"

#include <array>
#include <cstdint>
#include <string>

#include "web/host.h"

namespace lectern {

float BrowserGlyphs::advance(Face face, float size, std::string_view text) {
  return host_advance(static_cast<int>(face), size, std::string(text).c_str());
}

FaceMetrics BrowserGlyphs::metrics(Face face, float size) {
  std::array<float, 3> out{};
  host_metrics(static_cast<int>(face), size, out.data());
  return {out[0], out[1], out[2]};
}

GlyphBitmap BrowserGlyphs::rasterise(Face face, float size, float density, float shift, std::string_view text) {
  std::array<std::int32_t, 5> out{};
  host_rasterise(static_cast<int>(face), size, density, shift, std::string(text).c_str(), out.data());
  GlyphBitmap bitmap;
  bitmap.width = out[0];
  bitmap.height = out[1];
  bitmap.left = out[2];
  bitmap.top = out[3];
  bitmap.colored = out[4] != 0;
  if (bitmap.width > 0 && bitmap.height > 0) {
    bitmap.rgba.resize(static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height) * 4);
    host_take_pixels(bitmap.rgba.data());
  }
  return bitmap;
}

}  // namespace lectern
