// The lesson as plain semantic HTML: what is in the page before any script runs, and without one.
#pragma once

#include <string>

#include "course/lesson.h"

namespace lectern {

// A fragment: `<header>`, a contents `<nav>`, and one `<section id="topic-id">` per topic and quiz, whose direct
// children (after the heading and the tags) are the answer's blocks in order. Questions carry their options as a list
// and the answer in a `<details>`. Every piece of text is escaped; links open as they are.
std::string write_lesson_html(const Lesson& lesson);

}  // namespace lectern
