// Shortcuts: the keys that do something by themselves. They can be switched off in the settings, and none of them is
// one of a browser's own.
#pragma once

#include <array>
#include <string_view>

#include "base/words.h"

namespace lectern {

enum class Shortcut { list, search, next_topic, previous_topic, answers, go_on, contents };

struct ShortcutKey {
  Shortcut shortcut;
  std::string_view key;  // what the keyboard types, as web/js/keys.js reads it
  Word explained;
};

// In the order of `Shortcut`.
inline constexpr std::array shortcut_keys = {
    ShortcutKey{Shortcut::list, "?", Word::shortcut_list},
    ShortcutKey{Shortcut::search, "s", Word::shortcut_search},
    ShortcutKey{Shortcut::next_topic, "j", Word::shortcut_next_topic},
    ShortcutKey{Shortcut::previous_topic, "k", Word::shortcut_previous_topic},
    ShortcutKey{Shortcut::answers, "h", Word::shortcut_answers},
    ShortcutKey{Shortcut::go_on, "c", Word::shortcut_go_on},
    ShortcutKey{Shortcut::contents, "t", Word::shortcut_contents},
};

constexpr std::string_view key_of(Shortcut shortcut) {
  return shortcut_keys[static_cast<std::size_t>(shortcut)].key;
}

}  // namespace lectern
