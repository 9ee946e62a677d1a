// A question: its heading's attributes, its body, its options or typed answers. Each kind has a file in kinds/ that
// checks the shape it needs, and a line in the table in question.cpp.
#pragma once

#include "course/question.h"
#include "format/markdown/lesson_context.h"
#include "format/markdown/sections.h"

namespace lectern {

// `topic` is the one that the question is under; empty in a quiz, where the heading may name one.
Question read_question(const Section& section, const std::string& topic, LessonContext& context);

}  // namespace lectern
