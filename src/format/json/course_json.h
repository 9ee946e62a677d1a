// The list of a course's lessons, which is beside the lessons' own files.
#pragma once

#include <string>

#include "course/lesson.h"

namespace lectern {

// `{"version":1,"lessons":[{"id","title","language","file"}]}`, the lessons in the course's order.
std::string write_course_json(const Course& course);

}  // namespace lectern
