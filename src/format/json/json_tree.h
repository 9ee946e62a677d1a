// Parsing untrusted JSON text into a tree, with limits that keep any input from exhausting memory or the stack.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string_view>

#include "base/result.h"

namespace lectern {

struct JsonLimits {
  std::size_t bytes = 64u << 20;
  std::size_t depth = 64;          // arrays and objects in each other
  std::size_t values = 4'000'000;  // of any type, keys not counted
};

// The tree of `text`, or a sentence that names the byte where it stops being JSON or breaks a limit. A key that stands
// twice in one object is refused, since readers disagree on which of the two holds.
Result<nlohmann::json> parse_json(std::string_view text, const JsonLimits& limits = {});

}  // namespace lectern
