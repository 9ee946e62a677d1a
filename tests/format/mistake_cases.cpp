#include "format/mistake_cases.h"

#include <doctest/doctest.h>

namespace lectern {

void check_all(const std::vector<MistakeCase>& cases) {
  for (const MistakeCase& one : cases) {
    CAPTURE(one.rule);
    CHECK(mistakes_in(one.lesson.text()) == one.mistakes);
  }
}

}  // namespace lectern
