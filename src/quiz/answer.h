// Answer: what a learner has put in so far for one question, whatever its kind.
#pragma once

#include <compare>
#include <string>
#include <variant>
#include <vector>

namespace lectern {

// Options that are ticked, by their place in the question, ascending.
struct ChosenOptions {
  std::vector<int> indices;

  auto operator<=>(const ChosenOptions&) const = default;
};

struct TypedText {
  std::string text;

  auto operator<=>(const TypedText&) const = default;
};

// std::monostate: nothing yet.
using Answer = std::variant<std::monostate, ChosenOptions, TypedText>;

}  // namespace lectern
