#include "base/diagnostic.h"

#include <doctest/doctest.h>

using namespace lectern;

TEST_CASE("a diagnostic is written as compilers do") {
  CHECK(to_string({.file = "content/a.md", .line = 3, .column = 14, .message = "what is wrong"}) ==
        "content/a.md:3:14: what is wrong");
}
