// Carries effects out: what the app asks of the browser.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "progress/journal.h"
#include "ui/screen.h"
#include "web/browser_store.h"

namespace lectern {

// The learner's record while the app runs.
struct Keeping {
  std::string course;
  BrowserStore store;
  Journal journal;
  Events imported;  // previewed, and waiting for the learner to agree

  Keeping(std::string course_id, std::string tab)
      : course(std::move(course_id)), journal(store, course, std::move(tab)) {}
};

// In order. What comes of them is told to the screen.
void carry_out(const std::vector<Effect>& effects, Screen& screen, Keeping& keeping, std::int64_t now_ms);

}  // namespace lectern
