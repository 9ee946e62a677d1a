// Lesson Markdown (content/README.md) to a Lesson. All mistakes of a file are collected; with any, there is no lesson.
#pragma once

#include <expected>
#include <string_view>

#include "base/diagnostic.h"
#include "course/lesson.h"

namespace lectern {

// `file` names the source in diagnostics; its name without folder and `.md` is the lesson's id.
std::expected<Lesson, Diagnostics> read_lesson_markdown(std::string_view file, std::string_view text);

}  // namespace lectern
