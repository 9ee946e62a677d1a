// What is told to a person must be text, and say something.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"

namespace lectern::test {

// What is wrong with `message` as a line on a screen; empty where nothing is.
inline std::string problem_of_message(std::string_view message) {
  if (trim(message).empty()) return "A message says nothing.";
  if (!is_valid_utf8(message)) return "A message is not UTF-8: " + std::string(message);
  return {};
}

// As above, and it must be a full sentence.
inline std::string problem_of_sentence(std::string_view message) {
  const std::string problem = problem_of_message(message);
  if (problem.empty() && !message.ends_with('.')) return "A message is no sentence: " + std::string(message);
  return problem;
}

}  // namespace lectern::test
