// Reading a record that the learner brings in, before anything of it counts.
#pragma once

#include <string_view>

#include "app/action.h"
#include "progress/event.h"

namespace lectern {

struct ImportPreview {
  ImportRead read;  // what the app is told
  Events events;    // to merge when the learner agrees; empty where there is a problem
};

// What merging `text`, an exported record of the lesson `course`, with `ours` would change.
ImportPreview preview_import(const Events& ours, std::string_view course, std::string_view text);

}  // namespace lectern
