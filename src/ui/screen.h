// Screen: the app running. Takes what happened, keeps the state and the scene, and hands out what has to change in the
// tree and in the world. Knows no browser: tests drive it the same way.
//
//   Screen screen(content, state, fonts);
//   screen.set_viewport({…});
//   screen.handle(event, now_ms);
//   for (Effect& effect : screen.refresh(sink)) …
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/update.h"
#include "ui/element_patch.h"
#include "ui/painter.h"
#include "ui/ui.h"

namespace lectern {

struct Viewport {
  Size size;             // CSS pixels
  bool touch = false;    // the main pointer is coarse
  float scrollbar = 0;   // what a scrollbar takes of its scroller's room, in CSS pixels; 0 where it lies over it
  float text_scale = 1;  // the size of text that the browser is set to, against its usual one
  float leading = 0;     // as in UiInput
  Insets insets{};       // likewise

  bool operator==(const Viewport&) const = default;
};

class Screen {
 public:
  // Both references must outlive the screen.
  Screen(const Content& content, State state, FontSource& fonts);

  void set_viewport(const Viewport& viewport);

  // The learner used an element or pressed a key. Gives whether anything came of it.
  bool handle(const UiEvent& event, std::int64_t now_ms);
  // Anything else that happened.
  void dispatch(const Action& action, std::int64_t now_ms);
  // A scroller's content has moved; root_element is the page.
  void scrolled(ElementId scroller, Point to, std::int64_t now_ms);
  // In a frame: the part of the window that is on the screen now, in CSS pixels from the window's top. Until this is
  // called for the first time, nothing of it is.
  void shown(float top, float bottom);
  // In a frame, where nothing may ever scroll: what is in the part that is shown has been read.
  void notice_shown(std::int64_t now_ms);
  // The fonts are others now: everything is measured anew.
  void fonts_changed();

  // The picture is in the tree, as elements, instead of being painted (ui/picture_elements.h); texts are shown
  // anew.
  void put_picture_in_tree(bool is_in_tree);
  // What the pointer does with what is under it. Says whether that changes the picture.
  bool set_pointer(const PointerLook& pointer);
  const PointerLook& pointer() const { return pointer_; }

  // Brings the scene and the tree behind `sink` up to date, and gives what is to be done after that, in order.
  std::vector<Effect> refresh(ElementSink& sink);
  bool needs_refresh() const { return dirty_ || !effects_.empty(); }

  const Scene& scene() const { return scene_; }
  const State& state() const { return state_; }
  const Scrolls& scrolls() const { return scrolls_; }
  // The factor on every size of text and space: the browser's and the learner's.
  float scale() const;

  // The theme in force, where the system asks for this.
  const Theme& theme(bool system_is_dark, Contrast system_contrast) const;

 private:
  Scene draw(const UiEvent* event);
  void forget_shown_texts();
  void reach_topic_ends(std::int64_t now_ms);
  std::string_view topic_read() const;
  void find_topic_read();

  const Content& content_;
  State state_;
  TextCache text_;
  Viewport viewport_;
  Scene scene_;
  Scrolls scrolls_;
  std::optional<std::string> topic_read_;  // none: nobody knows yet where the page begins
  bool picture_is_in_tree_ = false;
  PointerLook pointer_;
  float shown_top_ = 0;
  float shown_bottom_ = 0;
  std::vector<Effect> effects_;
  bool dirty_ = true;
};

}  // namespace lectern
