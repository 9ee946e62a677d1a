#include "web/renderer.h"

#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

namespace lectern {
namespace {

constexpr const char* canvas = "#_picture";
constexpr int glyph_page = 512;  // least side of the glyph texture, in pixels

}  // namespace

Renderer::Renderer(GlyphSource& glyphs) {
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.Fonts->TexMinWidth = glyph_page;
  io.Fonts->TexMinHeight = glyph_page;
  io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors;
  fonts_ = add_fonts(*io.Fonts, glyphs);
  frame_.emplace();
}

bool Renderer::open() {
  EmscriptenWebGLContextAttributes attributes;
  emscripten_webgl_init_context_attributes(&attributes);
  attributes.majorVersion = 2;
  attributes.alpha = false;
  attributes.depth = false;
  attributes.stencil = false;
  attributes.antialias = false;  // Dear ImGui softens its own edges
  attributes.powerPreference = EM_WEBGL_POWER_PREFERENCE_LOW_POWER;
  context_ = emscripten_webgl_create_context(canvas, &attributes);
  if (context_ <= 0) return false;
  emscripten_webgl_make_context_current(context_);
  // The shaders are compiled here and not with the first picture, which would stay empty without them, and say nothing.
  if (ImGui_ImplOpenGL3_Init("#version 300 es") && ImGui_ImplOpenGL3_CreateDeviceObjects()) return true;
  lose();
  return false;
}

void Renderer::lose() {
  if (!is_open()) return;
  ImGui_ImplOpenGL3_Shutdown();
  emscripten_webgl_destroy_context(context_);
  context_ = 0;
}

void Renderer::resize(Size size, float density) {
  size_ = size;
  density_ = density;
}

void Renderer::cover(float top, float height) {
  top_ = top;
  height_ = height;
}

void Renderer::forget_glyphs() {
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  if (atlas->Builder) ImFontAtlasBuildDiscardBakes(atlas, 0);
}

void Renderer::point(Point at, bool inside, bool pressed) {
  ImGuiIO& io = ImGui::GetIO();
  if (inside) {
    io.MousePos = {at.x, at.y};
  } else {
    io.MousePos = {-FLT_MAX, -FLT_MAX};
  }
  io.MouseDown[0] = pressed;
}

PointerLook Renderer::look(const Screen& screen) const {
  const ImGuiIO& io = ImGui::GetIO();
  if (!ImGui::IsMousePosValid(&io.MousePos)) return {};
  const ElementId hovered = hot_element_at(screen.scene().picture, screen.scrolls(), {io.MousePos.x, io.MousePos.y});
  return {hovered, hovered != root_element && io.MouseDown[0]};
}

void Renderer::draw(const Screen& screen, const Theme& theme) {
  const Size size{size_.width, height_.value_or(size_.height)};
  if (!is_open() || size.width <= 0 || size.height <= 0) return;
  ImGui::GetIO().DisplayFramebufferScale = {density_, density_};
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplOpenGL3_RenderDrawData(
      &frame_->draw({screen.scene().picture, theme, fonts_, screen.scrolls(), size, density_, screen.pointer(), top_}));
}

}  // namespace lectern
