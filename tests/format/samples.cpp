#include "format/samples.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "format/markdown/lesson_markdown.h"

namespace lectern {
namespace {

std::string golden_path(const std::string& name) {
  return LECTERN_SOURCE_DIR "/tests/golden/" + name;
}

}  // namespace

std::string read_golden(const std::string& name) {
  std::ostringstream text;
  text << std::ifstream(golden_path(name), std::ios::binary).rdbuf();
  return text.str();
}

bool matches_golden(const std::string& name, const std::string& text) {
  const char* accept = std::getenv("LECTERN_ACCEPT");
  if (accept != nullptr && std::string_view(accept) == "1") {
    std::ofstream(golden_path(name), std::ios::binary) << text;
  }
  return read_golden(name) == text;
}

Lesson sample_lesson() {
  const auto lesson = read_lesson_markdown("sample.md", read_golden("sample.md"));
  return lesson ? *lesson : Lesson{};
}

std::string mistakes_in(const std::string& text) {
  const auto lesson = read_lesson_markdown("lesson.md", text);
  std::string list;
  if (lesson) return list;
  for (const Diagnostic& mistake : lesson.error()) {
    if (!list.empty()) list += '\n';
    list += to_string(mistake).substr(std::string_view("lesson.md:").size());
  }
  return list;
}

std::string mistakes_in_answer(const std::string& answer) {
  return mistakes_in(LessonText{.answer = answer + "\n\n"}.text());
}

}  // namespace lectern
