// What the kinds with options to tick have in common.
#pragma once

#include <cstddef>

#include "course/question.h"
#include "quiz/answer.h"

namespace lectern {

// One option that exists.
bool names_one_option(const Options& options, const Answer& answer);

// At least one option, and none that does not exist.
bool names_some_options(const Options& options, const Answer& answer);

// Are exactly the correct options chosen?
bool names_the_correct_options(const Options& options, const Answer& answer);

// `answer` with option `index` of `count` ticked or not. Ascending, and without what names no option: stored answers
// are untrusted, and one that could never be completed would lock its question.
Answer with_ticked(const Answer& answer, std::size_t count, int index, bool ticked);

}  // namespace lectern
