#include "ui/screen.h"

#include <utility>

#include "ui/picture_elements.h"
#include "ui/views/page_view.h"

namespace lectern {

Screen::Screen(const Content& content, State state, FontSource& fonts)
    : content_(content), state_(std::move(state)), text_(fonts) {}

void Screen::set_viewport(const Viewport& viewport) {
  if (viewport_ == viewport) return;
  viewport_ = viewport;
  dirty_ = true;
}

void Screen::fonts_changed() {
  text_.forget();
  scene_.picture = {};  // its texts are gone
  forget_shown_texts();
}

void Screen::forget_shown_texts() {
  for (Element& element : scene_.elements) element.text = nullptr;
  dirty_ = true;
}

void Screen::put_picture_in_tree(bool is_in_tree) {
  if (std::exchange(picture_is_in_tree_, is_in_tree) != is_in_tree) forget_shown_texts();
}

void Screen::set_pointer(const PointerLook& pointer) {
  if (std::exchange(pointer_, pointer) != pointer && picture_is_in_tree_) dirty_ = true;
}

float Screen::scale() const {
  return viewport_.text_scale * scale_of(settings_of(state_).text_size);
}

Scene Screen::draw(const UiEvent* event) {
  UiInput input;
  input.viewport = viewport_.size;
  input.touch = viewport_.touch;
  input.scrollbar = viewport_.scrollbar;
  input.scroll = scrolls_[root_element].y;
  input.scale = scale();
  if (event) input.event = *event;
  Scene scene;
  Ui ui(input, text_, scene);
  put_page(ui, content_, state_);
  return scene;
}

bool Screen::handle(const UiEvent& event, std::int64_t now_ms) {
  if (event.kind == UiEvent::Kind::key && !takes_shortcuts(state_)) return false;
  const Scene answered = draw(&event);
  for (const Action& action : answered.actions) dispatch(action, now_ms);
  return !answered.actions.empty();
}

void Screen::dispatch(const Action& action, std::int64_t now_ms) {
  Updated updated = update(content_, state_, action, now_ms);
  if (!(updated.state == state_)) dirty_ = true;
  state_ = std::move(updated.state);
  for (Effect& effect : updated.effects) effects_.push_back(std::move(effect));
}

void Screen::scrolled(ElementId scroller, Point to, std::int64_t now_ms) {
  scrolls_[scroller] = to;
  if (scroller == root_element) reach_topic_ends(now_ms);
}

void Screen::shown(float top, float bottom) {
  shown_top_ = top;
  shown_bottom_ = bottom;
}

void Screen::notice_shown(std::int64_t now_ms) {
  if (state_.embedded) reach_topic_ends(now_ms);
}

// The end of an answer that stands in the window has been read.
void Screen::reach_topic_ends(std::int64_t now_ms) {
  if (dirty_) return;  // the places are those of a scene that is gone
  const float scroll = scrolls_[root_element].y;
  const float top = scroll + (state_.embedded ? shown_top_ : scene_.page_inset);
  const float bottom = scroll + (state_.embedded ? shown_bottom_ : viewport_.size.height);
  for (const TopicEnd& end : scene_.topic_ends) {
    if (end.y > top && end.y <= bottom) dispatch(ReachEndOfTopic{end.topic}, now_ms);
  }
}

std::vector<Effect> Screen::refresh(ElementSink& sink) {
  if (std::exchange(dirty_, false)) {
    text_.next_scene();
    Scene next = draw(nullptr);
    if (picture_is_in_tree_) next.elements = with_picture(next.elements, next.picture, pointer_);
    patch(scene_.elements, next.elements, sink);
    scene_ = std::move(next);
  }
  return std::exchange(effects_, {});
}

const Theme& Screen::theme(bool system_is_dark, Contrast system_contrast) const {
  switch (theme_of(state_)) {
    case ThemeChoice::light:
      return light_theme(system_contrast);
    case ThemeChoice::dark:
      return dark_theme(system_contrast);
    case ThemeChoice::system:
      break;
  }
  return system_is_dark ? dark_theme(system_contrast) : light_theme(system_contrast);
}

}  // namespace lectern
