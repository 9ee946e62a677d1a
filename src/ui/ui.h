// Ui: what a view draws with. A view moves the flow down the page; every widget lays itself out there, adds its shapes
// to the picture and its element to the tree, and answers whether the learner used it.
//
//   ui.open("section", topic.id);
//   heading(ui, "h2", topic.title);
//   if (button(ui, "show", word(Word::show_answer))) ui.act(ShowAnswer{topic.id});
//   ui.close();
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/shortcuts.h"
#include "base/words.h"
#include "ui/scene.h"
#include "ui/text_cache.h"
#include "ui/theme.h"

namespace lectern {

// What reached an element. There is one way in, whatever hand or tool it came by.
struct UiEvent {
  enum class Kind {
    activate,  // a button
    toggle,    // a radio or checkbox: `checked` is its new state
    input,     // a field: `text` is all of it
    commit,    // a field was left
    show,      // the browser's find wants to show what is hidden
    dismiss,   // Escape was pressed in it
    key,       // a key that types `text` was pressed outside of fields; of no element
    enter,     // Enter was pressed in a field, with Ctrl or Cmd in one of several lines: `text` is all of it
  };

  ElementId element = root_element;
  Kind kind = Kind::activate;
  bool checked = false;
  std::string text;
};

// What the scene is drawn for.
struct UiInput {
  Size viewport;
  bool touch = false;      // the main pointer is coarse
  float scrollbar = 0;     // what a scrollbar takes of its scroller's room
  float scale = 1;         // of all text and space
  float leading = 0;       // of every line, where the learner's own style sheet sets it; 0: each text has its own
  Insets insets{};         // of the window: there the screen is rounded, or the system has bars of its own
  float scroll = 0;        // how far the page is scrolled
  std::string_view topic;  // that is being read; empty: none
  std::optional<UiEvent> event;
};

// The column that is being filled; widgets move `y` down.
struct Flow {
  float x = 0;
  float y = 0;
  float width = 0;
};

using Attributes = std::vector<Attribute>;

class Ui {
 public:
  Ui(const UiInput& input, TextCache& text, Scene& scene);

  const UiInput& input() const { return input_; }
  Size viewport() const { return input_.viewport; }
  // The part of the window where something may be: grounds alone reach the window's edges.
  Rect safe_area() const {
    const auto& [top, right, bottom, left] = input_.insets;
    return {left, top, input_.viewport.width - left - right, input_.viewport.height - top - bottom};
  }
  // Whether the contents are beside the text: text that is set very large needs the room itself.
  bool is_wide() const { return input_.viewport.width >= std::max(measure::wide_from, px(2 * measure::sidebar)); }
  // Whether what stays over the page would leave little of the window: there it goes with the page.
  bool is_low() const { return viewport().height < 3 * (px(measure::bar) + input_.insets.top); }
  // A measure (ui/theme.h) at that scale.
  float px(float measure) const { return measure * input_.scale; }

  Flow flow;
  void space(float measure) { flow.y += px(measure); }

  // --- Elements ---------------------------------------------------------------------------------------------------

  // An element without a box around everything until `close`.
  ElementId open(std::string_view tag, std::string_view key, Attributes attributes = {});
  // The same with a box, which may be given a height later with `resize`.
  ElementId open_box(std::string_view tag, std::string_view key, Rect rect, Attributes attributes = {});
  void close();
  // An element with a box and nothing in it but maybe text.
  ElementId leaf(std::string_view tag, std::string_view key, Rect rect, Attributes attributes = {},
                 const TextBlock* text = nullptr);
  // Sets the height of a box that is still open.
  void resize(float height);
  // The id that an element with this key gets here.
  ElementId id_of(std::string_view key) const;
  // What is drawn until `close_hidden` is in the tree for the browser's find alone: it takes no room and no pixels.
  ElementId open_hidden(std::string_view tag, std::string_view key);
  void close_hidden();

  // --- Layers -----------------------------------------------------------------------------------------------------

  enum class Fixed { no, yes };
  // A native scroller (its element is `tag`) whose content is drawn until `close_layer`, in coordinates of its own.
  ElementId open_layer(std::string_view tag, std::string_view key, Rect rect, Fixed fixed, Attributes attributes = {});
  // Sets the height of the innermost open layer's window.
  void resize_layer(float height);
  // Sets the top and the height of the innermost open layer's window.
  void place_layer(float top, float height);
  // `content`: what can be scrolled to; an empty leaf holds it open. The flow is what it was before.
  void close_layer(Size content);

  // --- Picture ----------------------------------------------------------------------------------------------------

  void draw(Shape shape);
  const TextBlock& draw(const TextBlock& block, Point at);
  // A text that no element has.
  void draw_ornament(const TextBlock& block, Point at);
  void hot(ElementId element, Rect rect);
  // The number of shapes so far, and a shape put in before the later ones: for what lies behind something whose size
  // is known only afterwards.
  std::size_t mark() const { return scene_.picture.shapes.size(); }
  void draw_behind(std::size_t mark, Shape shape);

  // --- Text -------------------------------------------------------------------------------------------------------

  // Text laid out to `width` (0: one line), kept by the cache.
  const TextBlock& text(StyledText styled, float width);

  // --- What happened ----------------------------------------------------------------------------------------------

  // The event if it is this element's and of this kind.
  const UiEvent* event(ElementId element, UiEvent::Kind kind) const;
  bool activated(ElementId element) const { return event(element, UiEvent::Kind::activate) != nullptr; }
  // The key of this shortcut was pressed.
  bool pressed(Shortcut shortcut) const { return pressed(key_of(shortcut)); }
  bool pressed(std::string_view key) const;
  void act(Action action) { scene_.actions.push_back(std::move(action)); }
  // Names a place of the page: `y` is in the content of the innermost open layer.
  void anchor(Anchor anchor, ElementId element, float y);

  Scene& scene() { return scene_; }

 private:
  struct Open {
    ElementId id = root_element;
    Point origin;           // of the nearest placed ancestor, in the layer's coordinates
    std::size_t place = 0;  // in Scene::elements
  };
  struct OpenLayer {
    std::uint16_t layer = 0;
    Flow outer;
  };

  struct Hidden {
    Flow flow;
    std::size_t shapes = 0;
    std::size_t hot_areas = 0;
    std::size_t block_places = 0;
  };

  Element& add(std::string_view tag, ElementId id, Attributes attributes);

  const UiInput& input_;
  TextCache& text_;
  Scene& scene_;
  std::vector<Open> open_;
  std::vector<OpenLayer> layers_;
  std::vector<Hidden> hidden_;
};

}  // namespace lectern
