// Reading lesson files, for all commands.
#pragma once

#include <ostream>
#include <span>
#include <string>

#include "cli/cli.h"
#include "course/lesson.h"

namespace lectern {

struct LoadedLessons {
  Course course;  // whole only on success
  ExitCode exit_code = ExitCode::success;
};

// Reads the files, prints every mistake and error to `err`, and how many there were. A file that cannot be read weighs
// more than mistakes in others.
LoadedLessons load_lessons(std::span<const std::string> files, std::ostream& err);

// How much there is: `1 lesson, 21 topics, 47 questions`.
std::string summary(const Course& course);

}  // namespace lectern
