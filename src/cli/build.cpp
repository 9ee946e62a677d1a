#include "cli/build.h"

#include <algorithm>

#include "cli/files.h"
#include "cli/load.h"
#include "format/html/lesson_html.h"
#include "format/html/messages_html.h"
#include "format/json/course_json.h"
#include "format/json/lesson_json.h"

namespace lectern {
namespace {

// The name of the course's own file, which no lesson may have.
constexpr std::string_view course_name = "course";

std::vector<OutputFile> files_of(const Course& course) {
  std::vector<OutputFile> files;
  for (const Lesson& lesson : course.lessons) {
    files.push_back({lesson.id + ".json", write_lesson_json(lesson)});
    files.push_back({lesson.id + ".html", write_lesson_html(lesson)});
  }
  files.push_back({std::string(course_name) + ".json", write_course_json(course)});
  files.push_back({std::string(course_name) + ".html", write_messages_html()});
  return files;
}

ExitCode fail(const Error& error, Streams streams) {
  streams.err << "lectern: " << error.message << '\n';
  return ExitCode::wrong_usage_or_file_error;
}

}  // namespace

ExitCode build_course(const std::string& source, const std::string& target, Streams streams) {
  const Result<std::vector<std::string>> files = find_lessons(source);
  if (!files) return fail(files.error(), streams);
  const LoadedLessons loaded = load_lessons(*files, streams.err);
  if (loaded.exit_code != ExitCode::success) return loaded.exit_code;
  if (std::ranges::find(loaded.course.lessons, course_name, &Lesson::id) != loaded.course.lessons.end()) {
    streams.err << source << "/course.md:1:1: `course.json` is the list of lessons: give this lesson another name\n";
    return ExitCode::mistakes_in_content;
  }
  if (const auto error = write_files(target, files_of(loaded.course))) return fail(*error, streams);
  streams.out << summary(loaded.course) << ": no mistakes. Written to " << target << ".\n";
  return ExitCode::success;
}

}  // namespace lectern
