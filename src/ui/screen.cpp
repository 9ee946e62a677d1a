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

bool Screen::set_pointer(const PointerLook& pointer) {
  if (std::exchange(pointer_, pointer) == pointer) return false;
  if (picture_is_in_tree_) dirty_ = true;
  return true;
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
  input.leading = viewport_.leading;
  input.insets = viewport_.insets;
  input.topic = topic_read();
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
  if (updated.state.route != state_.route) topic_read_.reset();
  state_ = std::move(updated.state);
  for (Effect& effect : updated.effects) effects_.push_back(std::move(effect));
}

void Screen::scrolled(ElementId scroller, Point to, std::int64_t now_ms) {
  const bool has_moved = std::exchange(scrolls_[scroller], to) != to;
  if (scroller != root_element) return;
  reach_topic_ends(now_ms);
  if (!has_moved) return;
  if (!topic_read_) topic_read_ = std::string(topic_read());
  find_topic_read();
}

void Screen::shown(float top, float bottom) {
  shown_top_ = top;
  shown_bottom_ = bottom;
}

void Screen::notice_shown(std::int64_t now_ms) {
  if (state_.embedded) reach_topic_ends(now_ms);
}

// An answer has been read when its end is in the window.
void Screen::reach_topic_ends(std::int64_t now_ms) {
  if (dirty_) return;  // the places are those of a scene that is gone
  const float scroll = scrolls_[root_element].y;
  const float top = scroll + (state_.embedded ? shown_top_ : scene_.page_inset);
  const float bottom = scroll + (state_.embedded ? shown_bottom_ : viewport_.size.height);
  for (const TopicEnd& end : scene_.topic_ends) {
    if (end.y > top && end.y <= bottom) dispatch(ReachEndOfTopic{end.topic}, now_ms);
  }
}

std::string_view Screen::topic_read() const {
  if (topic_read_) return *topic_read_;
  const auto* read = std::get_if<ReadRoute>(&state_.route);
  return read ? std::string_view(read->topic) : std::string_view();
}

// The last one that begins in the upper quarter of the window, or above. What begins further down may still be what is
// read where the page ends: it cannot be scrolled up.
void Screen::find_topic_read() {
  const auto* read = std::get_if<ReadRoute>(&state_.route);
  if (dirty_ || !read || state_.embedded) return;
  const float window = viewport_.size.height;
  const float scroll = scrolls_[root_element].y;
  const bool is_at_end = scroll + window > scene_.page_height - 1;
  std::string found;
  for (const Topic& topic : content_.lesson.topics) {
    const bool is_above = scene_.anchors[topic_anchor(topic.id)].y <= scroll + window / 4;
    if (is_above || is_at_end) found = topic.id;
    if (!is_above && (!is_at_end || topic.id == read->topic)) break;
  }
  // Nobody sees closed contents.
  if (found != topic_read() && scene_.anchors.contains({Anchor::Kind::search})) dirty_ = true;
  topic_read_ = std::move(found);
}

std::vector<Effect> Screen::refresh(ElementSink& sink) {
  if (std::exchange(dirty_, false)) {
    text_.next_scene();
    Scene next = draw(nullptr);
    if (picture_is_in_tree_) next.elements = with_picture(next.elements, next.picture, pointer_);
    patch(scene_.elements, next.elements, sink);
    scene_ = std::move(next);
    if (topic_read_) find_topic_read();
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
