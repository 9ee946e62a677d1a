#include "ui/frame.h"

#include <imgui_internal.h>

namespace lectern {

Frame::Frame() : list_(ImGui::GetDrawListSharedData()) {
  ImDrawListSharedData& shared = *ImGui::GetDrawListSharedData();
  const ImGuiStyle& style = ImGui::GetStyle();
  shared.FontAtlas = ImGui::GetIO().Fonts;
  shared.CurveTessellationTol = style.CurveTessellationTol;
  shared.SetCircleTessellationMaxError(style.CircleTessellationMaxError);
  shared.InitialFringeScale = 1;
  shared.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedLinesUseTex |
                        ImDrawListFlags_AntiAliasedFill | ImDrawListFlags_AllowVtxOffset;
}

ImDrawData& Frame::draw(const PaintInput& input) {
  begin(input.viewport);
  paint(input, list_);
  data_.AddDrawList(&list_);
  name_textures();
  return data_;
}

void Frame::begin(Size size) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  ImFontAtlasUpdateNewFrame(&atlas, ++count_, true);
  ImFontAtlasUpdateDrawListsSharedData(&atlas);  // where in the texture a filled shape finds its colour
  ImGui::GetDrawListSharedData()->ClipRectFullscreen = {0, 0, size.width, size.height};
  list_._ResetForNewFrame();
  list_.PushTexture(atlas.TexRef);
  list_.PushClipRect({0, 0}, {size.width, size.height});
  data_.Clear();
  data_.Valid = true;
  data_.DisplaySize = {size.width, size.height};
  data_.FramebufferScale = ImGui::GetIO().DisplayFramebufferScale;
  data_.Textures = &ImGui::GetPlatformIO().Textures;
}

// The backend makes, brings up to date and destroys the textures that it finds there.
void Frame::name_textures() {
  const ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  ImVector<ImTextureData*>& textures = ImGui::GetPlatformIO().Textures;
  textures.resize(0);
  for (ImTextureData* texture : atlas.TexList) {
    texture->RefCount = static_cast<unsigned short>(atlas.RefCount);
    textures.push_back(texture);
  }
}

}  // namespace lectern
