// A tour of everything that the sample lesson can look like: views, dialogs, and each state that something in them has.
#pragma once

#include <functional>

#include "support/learner.h"

namespace lectern::test {

// `look` is called for each of them; the learner is at the sample lesson (support/sample_content.h).
void tour(Learner& learner, const std::function<void()>& look);

}  // namespace lectern::test
