// Every view painted by Dear ImGui without a window: sanitizers look on.
#include <doctest/doctest.h>
#include <imgui.h>

#include <cmath>
#include <cstring>
#include <optional>

#include "support/learner.h"
#include "support/sample_content.h"
#include "ui/frame.h"
#include "ui/icon_paths.h"

using namespace lectern;
using test::Learner;

namespace {

// A Dear ImGui that draws into the void.
class Canvas {
 public:
  explicit Canvas(GlyphSource& glyphs) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    fonts_ = add_fonts(*io.Fonts, glyphs);
    frame_.emplace();
  }
  ~Canvas() {
    frame_.reset();
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) texture->SetStatus(ImTextureStatus_Destroyed);
    ImGui::DestroyContext();
  }
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  // Paints one frame and gives its number of corners.
  int paint(const Screen& screen, Size size, float density = 1, PointerLook pointer = {}, float top = 0) {
    frame_->draw({screen.scene().picture, light_theme(), fonts_, screen.scrolls(), size, density, pointer, top});
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
      if (texture->Status != ImTextureStatus_Destroyed) texture->SetStatus(ImTextureStatus_OK);
    }
    const ImVector<ImDrawVert>& drawn = frame_->list().VtxBuffer;
    corners.assign(drawn.begin(), drawn.end());
    return drawn.Size;
  }

  std::vector<ImDrawVert> corners;

 private:
  FontSet fonts_;
  std::optional<Frame> frame_;
};

bool same(const std::vector<ImDrawVert>& one, const std::vector<ImDrawVert>& other) {
  return one.size() == other.size() && std::memcmp(one.data(), other.data(), one.size() * sizeof(ImDrawVert)) == 0;
}

}  // namespace

TEST_CASE("every view draws five frames at a phone's size, at a desktop's and at size zero") {
  for (const Size size : {Size{320, 480}, Size{1280, 800}, Size{0, 0}}) {
    for (const char* address : {"", "#/read/second", "#/quiz/final", "#/progress", "#/settings", "#/nowhere"}) {
      CAPTURE(size.width);
      CAPTURE(address);
      Learner learner(test::shared_content(), {}, size);
      learner.open(address);
      Canvas canvas(learner.glyphs);
      for (int frame = 0; frame < 5; ++frame) {
        learner.screen.scrolled(root_element, {0, static_cast<float>(frame) * 500}, learner.now_ms);
        learner.look();
        const int corners = canvas.paint(learner.screen, size);
        CHECK(corners >= 4);  // the page's own surface at least
      }
    }
  }
}

TEST_CASE("a frame after an idle one has identical draw data and rasterises nothing") {
  Learner learner(test::shared_content());
  Canvas canvas(learner.glyphs);
  canvas.paint(learner.screen, {1280, 800});
  const auto first = canvas.corners;
  const int rasterised = learner.glyphs.rasterised;
  canvas.paint(learner.screen, {1280, 800});
  CHECK(same(first, canvas.corners));
  CHECK(learner.glyphs.rasterised == rasterised);
}

TEST_CASE("only what the window shows is drawn") {
  Learner small(test::shared_content(), {}, {1280, 200});
  Learner large(test::shared_content(), {}, {1280, 8000});
  int corners = 0;
  {
    Canvas canvas(small.glyphs);
    corners = canvas.paint(small.screen, {1280, 200});
  }
  Canvas canvas(large.glyphs);
  CHECK(canvas.paint(large.screen, {1280, 8000}) > 2 * corners);
}

TEST_CASE("scrolling moves the page and leaves the contents where they are") {
  Learner learner(test::shared_content());
  Canvas canvas(learner.glyphs);
  canvas.paint(learner.screen, {1280, 800});
  const auto before = canvas.corners;
  learner.screen.scrolled(root_element, {0, 300}, learner.now_ms);
  learner.look();
  canvas.paint(learner.screen, {1280, 800});
  CHECK_FALSE(same(before, canvas.corners));
}

TEST_CASE("a picture that begins further down in a high window is the one that scrolling there gives") {
  State state;
  state.embedded = true;
  Learner learner(test::shared_content(), state, {700, 3000});
  Canvas canvas(learner.glyphs);
  const int whole = canvas.paint(learner.screen, {700, 3000});
  const int part = canvas.paint(learner.screen, {700, 800}, 1, {}, 512);
  const auto further_down = canvas.corners;
  CHECK(part < whole);
  CHECK(canvas.paint(learner.screen, {700, 800}) > 0);
  CHECK_FALSE(same(further_down, canvas.corners));
  learner.screen.scrolled(root_element, {0, 512}, learner.now_ms);
  canvas.paint(learner.screen, {700, 800});
  CHECK(same(further_down, canvas.corners));
}

TEST_CASE("the pointer over a button changes its look, and pressing changes it again") {
  Learner learner(test::shared_content());
  const Element& button = learner.get("button", "Hide answers");
  Canvas canvas(learner.glyphs);
  canvas.paint(learner.screen, {1280, 800});
  const auto rest = canvas.corners;
  canvas.paint(learner.screen, {1280, 800}, 1, {button.id, false});
  const auto hovered = canvas.corners;
  canvas.paint(learner.screen, {1280, 800}, 1, {button.id, true});
  CHECK_FALSE(same(rest, hovered));
  CHECK_FALSE(same(hovered, canvas.corners));
}

TEST_CASE("the topmost control under the pointer is the hot one, and what a panel covers is not") {
  Learner learner(test::shared_content(), {}, {375, 812});
  const Element& button = learner.get("button", "Contents");
  const Point at{button.rect.x + 5, button.rect.y + 5};
  const Picture& picture = learner.screen.scene().picture;
  CHECK(hot_element_at(picture, learner.screen.scrolls(), at) == button.id);
  CHECK(hot_element_at(picture, learner.screen.scrolls(), {-5, -5}) == root_element);
  learner.screen.scrolled(root_element, {0, 400}, learner.now_ms);
  CHECK(hot_element_at(picture, learner.screen.scrolls(), at) == button.id);
}

TEST_CASE("filled shapes take their colour from the white of the font atlas, from the first frame on") {
  Learner learner(test::shared_content());
  Canvas canvas(learner.glyphs);
  canvas.paint(learner.screen, {1280, 800});
  const ImVec2 white = ImGui::GetIO().Fonts->TexUvWhitePixel;
  REQUIRE(white.x > 0);
  CHECK(canvas.corners[0].uv.x == white.x);  // the page's own surface comes first
  CHECK(canvas.corners[0].uv.y == white.y);
}

TEST_CASE("at twice the density glyphs are rasterised anew, at the same places") {
  Learner learner(test::shared_content());
  Canvas canvas(learner.glyphs);
  const int corners = canvas.paint(learner.screen, {1280, 800}, 1);
  const int rasterised = learner.glyphs.rasterised;
  canvas.paint(learner.screen, {1280, 800}, 2);
  CHECK(learner.glyphs.rasterised > rasterised);
  CHECK(corners > 0);
}

TEST_CASE("lines along an icon's grid lie on whole device pixels, wherever the icon stands") {
  ImGui::CreateContext();
  for (const float density : {1.0f, 1.25f, 2.0f, 3.0f}) {
    for (const float offset : {0.0f, 0.3f, 0.5f, 0.8f}) {
      CAPTURE(density);
      CAPTURE(offset);
      ImDrawList list(ImGui::GetDrawListSharedData());
      list._ResetForNewFrame();
      list.Flags = ImDrawListFlags_AntiAliasedLines;
      list._FringeScale = 1 / density;
      paint_icon(list, Icon::menu, {10, 20 + offset, 16, 16}, IM_COL32_WHITE, density);
      REQUIRE(list.VtxBuffer.Size > 0);
      for (const ImDrawVert& corner : list.VtxBuffer) {
        // Where the colour is full; beyond it the edge is softened.
        if (corner.col >> IM_COL32_A_SHIFT == 0) continue;
        const float pixel = corner.pos.y * density;
        CHECK(pixel - std::floor(pixel) == doctest::Approx(0.5f).epsilon(0.01));
      }
    }
  }
  ImGui::DestroyContext();
}
