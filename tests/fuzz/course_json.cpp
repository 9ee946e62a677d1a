#include "base/text.h"
#include "format/json/lesson_json.h"
#include "fuzz/sentence.h"
#include "fuzz/targets.h"

namespace lectern::test {
namespace {

std::string problem_of_lesson(const Lesson& lesson) {
  const std::string text = write_lesson_json(lesson);
  if (text.find('\n') != std::string::npos) return "The JSON is more than one line.";
  if (ascii_lower_case(text).find("</script") != std::string::npos || text.find("<!--") != std::string::npos) {
    return "The JSON could end the script element it stands in.";
  }
  const Result<Lesson> again = read_lesson_json(text);
  if (!again) return "What was read is written so that it is refused: " + again.error().message;
  if (*again != lesson) return "What was read is written so that it reads as another lesson.";
  return {};
}

}  // namespace

FuzzOutcome fuzz_course_json(std::string_view bytes) {
  const Result<Lesson> lesson = read_lesson_json(bytes);
  if (!lesson) return {false, problem_of_sentence(lesson.error().message)};
  return {true, problem_of_lesson(*lesson)};
}

}  // namespace lectern::test
