#include "format/mistake_cases.h"

#include <doctest/doctest.h>

#include <fstream>
#include <set>

namespace lectern {
namespace {

// The message with every `name` and every number blanked out.
std::string without_names(const std::string& message) {
  std::string text;
  bool is_name = false;
  for (const char byte : message) {
    if (byte == '`') is_name = !is_name;
    const bool is_digit = byte >= '0' && byte <= '9';
    if (!is_name && !is_digit) text += byte;
  }
  return text;
}

std::set<std::string> documented_mistakes() {
  std::set<std::string> mistakes;
  std::ifstream file(LECTERN_SOURCE_DIR "/content/README.md");
  for (std::string line; std::getline(file, line);) mistakes.insert(without_names(line));
  return mistakes;
}

void check_is_documented(const std::string& mistakes) {
  const std::set<std::string> documented = documented_mistakes();
  for (std::size_t start = 0; start < mistakes.size();) {
    const std::size_t end = std::min(mistakes.find('\n', start), mistakes.size());
    const std::size_t message = mistakes.find(": ", start) + 2;
    CAPTURE(mistakes.substr(message, end - message));
    CHECK(documented.contains(without_names(mistakes.substr(message, end - message))));
    start = end + 1;
  }
}

}  // namespace

void check_all(const std::vector<MistakeCase>& cases) {
  for (const MistakeCase& one : cases) {
    CAPTURE(one.rule);
    CHECK(mistakes_in(one.lesson.text()) == one.mistakes);
    check_is_documented(one.mistakes);
  }
}

}  // namespace lectern
