#include "ui/glyph_loader.h"

#include <imgui.h>
#include <imgui_internal.h>
#include <misc/freetype/imgui_freetype.h>

#include <string>

#include "ui/theme.h"

namespace lectern {
namespace {

// What is in ImFontConfig::FontData; the atlas keeps a copy.
struct FaceData {
  GlyphSource* source = nullptr;
  Face face = Face::sans;
  float shift = 0;
};

const FaceData& data_of(const ImFontConfig& config) {
  return *static_cast<const FaceData*>(config.FontData);
}

bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) {
  return true;
}

bool init_baked(ImFontAtlas*, ImFontConfig* config, ImFontBaked* baked, void*) {
  const FaceData& data = data_of(*config);
  const FaceMetrics metrics = data.source->metrics(data.face, baked->Size);
  baked->Ascent = metrics.ascent;
  baked->Descent = -metrics.descent;
  return true;
}

// Puts the pixels into the atlas; false where it has no room left.
bool store_pixels(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, const GlyphBitmap& bitmap,
                  ImFontGlyph& glyph) {
  const ImFontAtlasRectId pack = ImFontAtlasPackAddRect(atlas, bitmap.width, bitmap.height);
  if (pack == ImFontAtlasRectId_Invalid) return false;
  ImTextureRect* rect = ImFontAtlasPackGetRect(atlas, pack);
  glyph.PackId = pack;
  glyph.Visible = true;
  glyph.Colored = bitmap.colored;
  ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, config, &glyph, rect, bitmap.rgba.data(), ImTextureFormat_RGBA32,
                                     bitmap.width * 4);
  return true;
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*, ImWchar code_point,
                ImFontGlyph* glyph, float* advance_only) {
  const FaceData& data = data_of(*config);
  const std::string text = data.source->clusters().text_of(code_point);
  const float advance = data.source->advance(data.face, baked->Size, text);
  if (advance_only) {
    *advance_only = advance;
    return true;
  }
  const float density = baked->RasterizerDensity;
  const GlyphBitmap bitmap = data.source->rasterise(data.face, baked->Size, density, data.shift, text);
  glyph->Codepoint = code_point & 0x3FFFFFF;  // the bits the field has
  glyph->AdvanceX = advance;
  if (bitmap.width == 0 || bitmap.height == 0) return true;
  glyph->X0 = static_cast<float>(bitmap.left) / density;
  glyph->Y0 = static_cast<float>(bitmap.top) / density + baked->Ascent;
  glyph->X1 = glyph->X0 + static_cast<float>(bitmap.width) / density;
  glyph->Y1 = glyph->Y0 + static_cast<float>(bitmap.height) / density;
  return store_pixels(atlas, config, baked, bitmap, *glyph);
}

ImFontLoader make_loader() {
  ImFontLoader loader;
  loader.Name = "platform";
  loader.FontSrcContainsGlyph = contains_glyph;
  loader.FontBakedInit = init_baked;
  loader.FontBakedLoadGlyph = load_glyph;
  return loader;
}

// ImGui keeps the pointer for as long as an atlas lives: the one static of this layer.
const ImFontLoader* loader() {
  static const ImFontLoader loader = make_loader();
  return &loader;
}

}  // namespace

FontSet add_fonts(ImFontAtlas& atlas, GlyphSource& source) {
  FontSet set;
  for (std::size_t face = 0; face < set.fonts.size(); ++face) {
    for (std::size_t shift = 0; shift < glyph_shifts; ++shift) {
      FaceData data{&source, static_cast<Face>(face), static_cast<float>(shift) / static_cast<float>(glyph_shifts)};
      ImFontConfig config;
      config.FontData = &data;
      config.FontDataSize = sizeof data;
      config.FontDataOwnedByAtlas = false;
      config.FontLoader = loader();
      config.SizePixels = measure::body;
      set.fonts[face][shift] = atlas.AddFont(&config);
    }
  }
  return set;
}

}  // namespace lectern

// IMGUI_ENABLE_FREETYPE (ui/imgui/imgui_config.h) makes this the atlas's default loader.
const ImFontLoader* ImGuiFreeType::GetFontLoader() {
  return lectern::loader();
}
