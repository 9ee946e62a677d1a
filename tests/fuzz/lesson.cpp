#include <vector>

#include "base/text.h"
#include "format/html/lesson_html.h"
#include "format/json/lesson_json.h"
#include "format/markdown/lesson_markdown.h"
#include "fuzz/html_check.h"
#include "fuzz/sentence.h"
#include "fuzz/targets.h"

namespace lectern::test {
namespace {

constexpr std::string_view file_name = "lesson.md";

// How many characters each line has, as an editor shows the lines.
std::vector<std::size_t> lengths_of_lines(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::vector<std::size_t> lengths{0};
  for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).length) {
    const bool ends_line = text[at] == '\n' || (text[at] == '\r' && text.substr(at + 1, 1) != "\n");
    if (ends_line) {
      lengths.push_back(0);
    } else if (text[at] != '\r') {
      ++lengths.back();
    }
  }
  return lengths;
}

bool has_place_in(const Diagnostic& mistake, const std::vector<std::size_t>& lengths) {
  const auto line = static_cast<std::size_t>(mistake.line);
  return mistake.file == file_name && line >= 1 && line <= lengths.size() && mistake.column >= 1 &&
         static_cast<std::size_t>(mistake.column) <= lengths[line - 1] + 1;
}

std::string problem_of_mistakes(const Diagnostics& mistakes, std::string_view text) {
  if (mistakes.empty()) return "The lesson is refused without a mistake.";
  const std::vector<std::size_t> lengths = lengths_of_lines(text);
  for (const Diagnostic& mistake : mistakes) {
    if (!has_place_in(mistake, lengths)) return "A mistake has no place in the text: " + to_string(mistake);
    if (mistake.message.find('\n') != std::string::npos) return "A mistake takes two lines: " + to_string(mistake);
    const std::string problem = problem_of_message(mistake.message);
    if (!problem.empty()) return problem;
  }
  return {};
}

std::string problem_of_lesson(const Lesson& lesson) {
  const Result<Lesson> again = read_lesson_json(write_lesson_json(lesson));
  if (!again) return "The JSON of a good lesson is refused: " + again.error().message;
  if (*again != lesson) return "The JSON of a lesson reads as another lesson.";
  return problem_of_html(write_lesson_html(lesson));
}

}  // namespace

FuzzOutcome fuzz_lesson(std::string_view bytes) {
  const auto lesson = read_lesson_markdown(file_name, bytes);
  if (!lesson) return {false, problem_of_mistakes(lesson.error(), bytes)};
  return {true, problem_of_lesson(*lesson)};
}

}  // namespace lectern::test
