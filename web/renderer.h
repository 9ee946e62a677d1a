// Renderer: Dear ImGui on the page's canvas, by WebGL 2. It draws when it is told to; there is no loop.
#pragma once

#include <emscripten/html5.h>

#include <optional>

#include "ui/frame.h"
#include "ui/screen.h"

namespace lectern {

class Renderer {
 public:
  // `glyphs` must outlive the renderer.
  explicit Renderer(GlyphSource& glyphs);

  // Makes the context; false where the browser has none for us, or one that cannot compile our shaders. Again after it
  // was lost.
  bool open();
  // The context is gone, and everything in it.
  void lose();
  bool is_open() const { return context_ > 0; }

  // The window's size in CSS pixels and its density; the canvas has its pixels already.
  void resize(Size size, float density);
  // The canvas covers only this part of the window from now on, by its height and not by the window's.
  void cover(float top, float height);
  // The fonts are others now.
  void forget_glyphs();
  // Where the pointer is; `inside` false: it has left the page, or is no mouse.
  void point(Point at, bool inside, bool pressed);

  // What the pointer does with what is under it.
  PointerLook look(const Screen& screen) const;

  void draw(const Screen& screen, const Theme& theme);

 private:
  FontSet fonts_;
  std::optional<Frame> frame_;  // once Dear ImGui's context is there
  EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context_ = 0;
  Size size_;
  float density_ = 1;
  float top_ = 0;
  std::optional<float> height_;  // of the part that is covered; none: all of the window
};

}  // namespace lectern
