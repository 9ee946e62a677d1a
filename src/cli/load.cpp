#include "cli/load.h"

#include "cli/files.h"
#include "format/markdown/lesson_markdown.h"

namespace lectern {
namespace {

// `1 lesson`, `2 lessons`.
std::string count_of(std::size_t count, const std::string& noun) {
  return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

template <typename Items>
std::size_t count_questions(const Items& items) {
  std::size_t count = 0;
  for (const auto& item : items) count += item.questions.size();
  return count;
}

}  // namespace

LoadedLessons load_lessons(std::span<const std::string> files, std::ostream& err) {
  LoadedLessons loaded;
  std::size_t mistakes = 0;
  std::size_t unreadable = 0;
  for (const std::string& file : files) {
    const Result<std::string> text = read_file(file);
    if (!text) {
      err << "lectern: " << text.error().message << '\n';
      ++unreadable;
      continue;
    }
    auto lesson = read_lesson_markdown(file, *text);
    if (lesson) {
      loaded.course.lessons.push_back(std::move(*lesson));
      continue;
    }
    for (const Diagnostic& mistake : lesson.error()) err << to_string(mistake) << '\n';
    mistakes += lesson.error().size();
  }
  if (mistakes > 0) {
    err << count_of(mistakes, "mistake") << " in " << count_of(files.size(), "file") << ".\n";
    loaded.exit_code = ExitCode::mistakes_in_content;
  }
  if (unreadable > 0) loaded.exit_code = ExitCode::wrong_usage_or_file_error;
  return loaded;
}

std::string summary(const Course& course) {
  std::size_t topics = 0;
  std::size_t questions = 0;
  for (const Lesson& lesson : course.lessons) {
    topics += lesson.topics.size();
    questions += count_questions(lesson.topics) + count_questions(lesson.quizzes);
  }
  return count_of(course.lessons.size(), "lesson") + ", " + count_of(topics, "topic") + ", " +
         count_of(questions, "question");
}

}  // namespace lectern
