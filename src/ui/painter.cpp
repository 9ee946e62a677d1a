#include "ui/painter.h"

#include <imgui.h>
#include <imgui_internal.h>
#include <cstdint>

#include <algorithm>
#include <cmath>

#include "ui/icon_paths.h"
#include "ui/layer_frames.h"
#include "ui/line_order.h"

namespace lectern {
namespace {

ImU32 packed(Rgb color) {
  return IM_COL32(color.red, color.green, color.blue, 255);
}

// Paints the shapes of one picture; one object per frame.
class Painter {
 public:
  Painter(const PaintInput& input, ImDrawList& list)
      : input_(input), list_(list), frames_(layer_frames(input.picture, input.scrolls)) {
    const Rect whole{0, 0, input.viewport.width, input.viewport.height};
    for (LayerFrame& frame : frames_) {
      frame.offset.y -= input.top;
      frame.clip = intersection(moved(frame.clip, {0, -input.top}), whole);
    }
  }

  void run() {
    // Edges are softened over one device pixel, not one CSS pixel.
    list_._FringeScale = 1 / input_.density;
    list_.AddRectFilled({0, 0}, {input_.viewport.width, input_.viewport.height}, packed(input_.theme[Color::surface]));
    int deepest = 0;
    for (const Layer& layer : input_.picture.layers) deepest = std::max(deepest, layer.depth);
    for (int depth = 0; depth <= deepest; ++depth) paint_depth(depth);
  }

 private:
  float snapped(float value) const { return std::round(value * input_.density) / input_.density; }

  // With edges on device pixels.
  Rect snapped(Rect rect) const {
    const float x = snapped(rect.x);
    const float y = snapped(rect.y);
    return {x, y, snapped(rect.right()) - x, snapped(rect.bottom()) - y};
  }

  void paint_depth(int depth) {
    int clipped_layer = -1;
    for (const Shape& shape : input_.picture.shapes) {
      if (input_.picture.layers[shape.layer].depth != depth || !is_on(shape, input_.pointer)) continue;
      const LayerFrame& frame = frames_[shape.layer];
      const Rect rect = moved(shape.rect, frame.offset);
      const Rect seen = intersection(inflated(rect, 2), frame.clip);
      if (seen.width <= 0 || seen.height <= 0) continue;
      if (clipped_layer != shape.layer) {
        if (clipped_layer >= 0) list_.PopClipRect();
        list_.PushClipRect({frame.clip.x, frame.clip.y}, {frame.clip.right(), frame.clip.bottom()});
        clipped_layer = shape.layer;
      }
      paint_shape(shape, rect, frame.clip);
    }
    if (clipped_layer >= 0) list_.PopClipRect();
  }

  void paint_shape(const Shape& shape, Rect at, Rect clip) {
    const Rect rect = snapped(at);
    const ImVec2 low{rect.x, rect.y};
    const ImVec2 high{rect.right(), rect.bottom()};
    const ImVec2 center{(low.x + high.x) / 2, (low.y + high.y) / 2};
    const ImU32 color = packed(input_.theme[shape.color]);
    const float half = shape.thickness / 2;
    switch (shape.kind) {
      case ShapeKind::fill:
        list_.AddRectFilled(low, high, color, shape.radius);
        break;
      case ShapeKind::outline:
        // AddRect strokes on the edge's middle; the half moves the stroke inside the box.
        list_.PathRect({low.x + half, low.y + half}, {high.x - half, high.y - half}, shape.radius);
        list_.PathStroke(color, ImDrawFlags_Closed, shape.thickness);
        break;
      case ShapeKind::disc:
        list_.AddCircleFilled(center, rect.width / 2, color);
        break;
      case ShapeKind::ring:
        list_.AddCircle(center, rect.width / 2 - half, color, 0, shape.thickness);
        break;
      case ShapeKind::icon:
        paint_icon(list_, shape.icon, rect, color, input_.density);
        break;
      case ShapeKind::text:
        paint_block(*shape.text, at, clip);
        break;
    }
  }

  void paint_block(const TextBlock& block, Rect at, Rect clip) {
    for (std::size_t place = 0; place < block.lines.size(); ++place) {
      const float top = at.y + static_cast<float>(place) * block.line_height;
      if (top > clip.bottom()) return;
      if (top + block.line_height < clip.y) continue;
      block.seen.empty() ? paint_line(block, block.lines[place], {at.x, top}) : paint_seen(block, place, {at.x, top});
    }
  }

  void paint_line(const TextBlock& block, const TextLine& line, Point at) {
    const float baseline = snapped(at.y + block.baseline);
    float pen = at.x;
    for (const TextRun& run : block.runs) {
      const std::uint32_t begin = std::max(run.begin, line.begin);
      const std::uint32_t end = std::min(run.end, line.end);
      if (begin >= end) continue;
      codes_.clear();
      each_glyph(block, begin, end, [&](std::uint32_t, char32_t code) { codes_.push_back(code); });
      pen = paint_codes(run, pen, baseline, at.x + line.width);
    }
  }

  // A line of which some runs from right to left.
  void paint_seen(const TextBlock& block, std::size_t line, Point at) {
    const float baseline = snapped(at.y + block.baseline);
    const std::vector<SeenGlyph>& seen = block.seen[line];
    const auto run_of = [&](const SeenGlyph& glyph) {
      return std::ranges::upper_bound(block.runs, glyph.begin, {}, &TextRun::end);
    };
    float pen = at.x;
    if (block.right_to_left) {
      pen += block.width;
      for (const SeenGlyph& glyph : seen) pen -= advance_of(*run_of(glyph), glyph.code);
    }
    for (std::size_t place = 0; place < seen.size();) {
      const auto run = run_of(seen[place]);
      codes_.clear();
      for (; place < seen.size() && run_of(seen[place]) == run; ++place) codes_.push_back(seen[place].code);
      pen = paint_codes(*run, pen, baseline, at.x + block.width);
    }
  }

  float advance_of(const TextRun& run, char32_t code) {
    return code == '\n' ? 0 : baked(run, 0)->FindGlyph(code)->AdvanceX;
  }

  // Paints what is in `codes_`, with what lies behind and below it, and gives the pen's place after it.
  float paint_codes(const TextRun& run, float start, float baseline, float end_of_ink) {
    if (run.code) paint_tint(run, start, baseline);
    const float pen = paint_run(run, start, baseline);
    if (run.link >= 0) {
      const float y = snapped(baseline + run.size * 0.14f);
      const float thickness = std::max(1.0f, std::round(run.size / 17 * input_.density)) / input_.density;
      list_.AddRectFilled({start, y}, {std::min(pen, end_of_ink), y + thickness}, packed(input_.theme[run.color]));
    }
    return pen;
  }

  // The tint behind inline code reaches a little beyond the text without taking room of its own.
  void paint_tint(const TextRun& run, float start, float baseline) {
    float width = 0;
    for (const char32_t code : codes_) width += advance_of(run, code);
    const Rect tint = snapped(Rect{start - 2, baseline - run.size * 1.0f, width + 4, run.size * 1.36f});
    list_.AddRectFilled({tint.x, tint.y}, {tint.right(), tint.bottom()}, packed(input_.theme[Color::sunken]), 4);
  }

  // GetFontBaked would round the size to whole pixels.
  ImFontBaked* baked(const TextRun& run, std::size_t shift) {
    ImFont* font = input_.fonts.fonts[static_cast<std::size_t>(run.face)][shift];
    ImFontBaked* result = ImFontAtlasBakedGetOrAdd(font->ContainerAtlas, font, run.size, input_.density);
    result->LastUsedFrame = font->ContainerAtlas->Builder->FrameCount;
    return result;
  }

  // Paints and gives the pen's place behind the text. Advances add up unrounded, as the browser adds them; each glyph
  // then stands at the nearest of the positions it was rasterised for.
  float paint_run(const TextRun& run, float pen, float baseline) {
    std::array<ImFontBaked*, glyph_shifts> shifts{};
    const ImU32 color = packed(input_.theme[run.color]);
    for (const char32_t code : codes_) {
      if (code == '\n') continue;
      const float steps = std::round(pen * input_.density * static_cast<float>(glyph_shifts));
      const float whole = std::floor(steps / static_cast<float>(glyph_shifts));
      const auto shift = static_cast<std::size_t>(steps - whole * static_cast<float>(glyph_shifts));
      if (!shifts[shift]) shifts[shift] = baked(run, shift);
      // Loading may grow the atlas and so move every glyph: find first, reserve after.
      const ImFontGlyph* glyph = shifts[shift]->FindGlyph(code);
      if (glyph->Visible) paint_glyph(*glyph, whole / input_.density, baseline - shifts[shift]->Ascent, color);
      pen += glyph->AdvanceX;
    }
    return pen;
  }

  void paint_glyph(const ImFontGlyph& glyph, float x, float y, ImU32 color) {
    list_.PrimReserve(6, 4);
    list_.PrimRectUV({x + glyph.X0, y + glyph.Y0}, {x + glyph.X1, y + glyph.Y1}, {glyph.U0, glyph.V0},
                     {glyph.U1, glyph.V1}, glyph.Colored ? IM_COL32_WHITE : color);
  }

  const PaintInput& input_;
  ImDrawList& list_;
  std::vector<LayerFrame> frames_;
  std::vector<char32_t> codes_;  // code points and clusters of the run that is being painted
};

}  // namespace

bool is_on(const Shape& shape, const PointerLook& pointer) {
  if (shape.when == When::always) return true;
  if (shape.owner != pointer.hovered) return false;
  return shape.when == When::hovered || pointer.pressed;
}

void paint(const PaintInput& input, ImDrawList& list) {
  Painter(input, list).run();
}

}  // namespace lectern
