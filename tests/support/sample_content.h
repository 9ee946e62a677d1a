// A small lesson with every kind of block and question, for the tests of app and interface.
#pragma once

#include "app/state.h"

namespace lectern::test {

// Two topics ("first", "second"), five questions under them (first-one, first-many, first-true, second-choice,
// second-typed), and the quiz "final" with two questions (final-one about "first", final-two about "second"). In every
// choice question the right option is "Right" (and "Also right"), the wrong ones are "Wrong …".
Content sample_content();

// The same, made once, for tests that only read it.
const Content& shared_content();

}  // namespace lectern::test
