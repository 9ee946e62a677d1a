// Whatever bytes a file holds, reading it gives a lesson or mistakes with places in the file.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "format/markdown/lesson_markdown.h"
#include "format/samples.h"

using namespace lectern;

namespace {

// Whether every mistake has a place in the text and a message.
bool has_places(const Diagnostics& mistakes, const std::string& text) {
  const auto lines = std::ranges::count_if(text, [](char byte) { return byte == '\n' || byte == '\r'; }) + 1;
  return !mistakes.empty() && std::ranges::all_of(mistakes, [&](const Diagnostic& mistake) {
    return mistake.line >= 1 && mistake.line <= lines && mistake.column >= 1 && !mistake.message.empty();
  });
}

bool is_read_or_refused(const std::string& text) {
  const auto lesson = read_lesson_markdown("lesson.md", text);
  return lesson || has_places(lesson.error(), text);
}

}  // namespace

TEST_CASE("a lesson cut off at any byte is read or refused") {
  const std::string text = read_golden("sample.md");
  for (std::size_t size = 0; size < text.size(); ++size) {
    CAPTURE(size);
    CHECK(is_read_or_refused(text.substr(0, size)));
  }
}

TEST_CASE("a lesson without any one of its lines is read or refused") {
  const std::string text = read_golden("sample.md");
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = text.find('\n', start) + 1;
    CAPTURE(start);
    CHECK(is_read_or_refused(text.substr(0, start) + text.substr(end)));
    start = end;
  }
}

TEST_CASE("a line of text that begins with # keeps its braces when it is underlined") {
  // Without them it would be a heading of its own, and one more than there are.
  const std::string text = LessonText{.answer = "A\n#{#a}\n===\n---\n\n"}.text();
  CHECK(mistakes_in(text) ==
        "10:1: the line below makes this a heading: write `## …`, or leave a blank line before `---`");
}

TEST_CASE("three thousand random changes of a lesson are read or refused") {
  std::mt19937 random(20260102);
  const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
  const std::vector<std::string> pieces = {"#",    "## ",  "\n",  "```",    "~~~\n",   "> ",    "- ",    "[x] ",
                                           "[ ] ", "{#a}", "{",   "}",      "|",       "<b>",   "&amp;", "![",
                                           "](",   ")",    "\\",  "\t",     "    ",    "---\n", "===\n", "*",
                                           "_",    "`",    "1. ", "[!TIP]", "\r",      "\xFF",  "é",     "{.quiz}",
                                           "~~",   "$",    "__",  "| - |",  "> ```\n", "\"",    "...\n", ": "};
  for (int round = 0; round < 3'000; ++round) {
    std::string text = read_golden("sample.md");
    for (std::size_t changes = 1 + below(6); changes > 0; --changes) {
      const std::size_t at = below(text.size());
      if (below(3) == 0) text.erase(at, 1 + below(30));
      text.insert(std::min(at, text.size()), pieces[below(pieces.size())]);
    }
    CAPTURE(round);
    CHECK(is_read_or_refused(text));
  }
}
