// The two kinds of `##` section: topics and quizzes.
#pragma once

#include "course/lesson.h"
#include "format/markdown/lesson_context.h"
#include "format/markdown/sections.h"

namespace lectern {

// Whether the section has the class `.quiz`.
bool is_quiz(const Section& section);

Topic read_topic(const Section& section, LessonContext& context);
Quiz read_quiz(const Section& section, LessonContext& context);

}  // namespace lectern
