// Anchor: a place of the page that effects can name. The page's own places are kinds of their own, so that no id of a
// lesson can take one of them.
#pragma once

#include <compare>
#include <string>
#include <utility>

namespace lectern {

struct Anchor {
  enum class Kind {
    view,             // the very top
    topic,            // `id`
    question,         // `id`
    question_button,  // below the question `id`
    quiz,             // the question of a quiz, or its result
    search,
    contents_button,
    dialog,
    import_panel,
    import_confirm,
    import_button,
  };

  Kind kind = Kind::view;
  std::string id{};  // of the topic or question; empty where the kind has none

  auto operator<=>(const Anchor&) const = default;
};

// The topic's place; that of the view where `id` is empty.
inline Anchor topic_anchor(std::string id) {
  return {id.empty() ? Anchor::Kind::view : Anchor::Kind::topic, std::move(id)};
}

}  // namespace lectern
