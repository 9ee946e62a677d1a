// Changes: what another record would do to a learner's progress, in numbers, before it is merged.
#pragma once

#include "progress/progress.h"

namespace lectern {

struct Changes {
  int topics_added = 0;
  int topics_gone = 0;
  int answers_added = 0;  // checked answers that are new or others
  int answers_gone = 0;
  int results_added = 0;
  int results_gone = 0;
  int settings_changed = 0;

  bool operator==(const Changes&) const = default;
};

Changes changes_between(const Progress& before, const Progress& after);

}  // namespace lectern
