// Frame: one picture after another as Dear ImGui's draw data. Of Dear ImGui only its draw lists, its font atlas and its
// renderer's backend run: the page's controls are its own elements, so it needs no windows of ImGui's, and their frame
// (`ImGui::NewFrame` to `ImGui::Render`) is left out, with the 80 KB of program that it takes.
//
//   Frame frame;
//   ImGui_ImplOpenGL3_RenderDrawData(&frame.draw({…}));
#pragma once

#include <imgui.h>

#include "ui/painter.h"

namespace lectern {

class Frame {
 public:
  // Dear ImGui's context must be there, and outlive the frame.
  Frame();

  // Paints a picture. The draw data hold until the next one; `input.viewport` may be empty.
  ImDrawData& draw(const PaintInput& input);

  const ImDrawList& list() const { return list_; }

 private:
  void begin(Size size);
  void name_textures();

  ImDrawList list_;
  ImDrawData data_;
  int count_ = 0;  // of the pictures so far
};

}  // namespace lectern
