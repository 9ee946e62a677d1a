// What a topic says, as plain text to search in.
#pragma once

#include <string>

#include "course/lesson.h"

namespace lectern {

// The answer with its code and output, the key points, and the questions with their options. What only an answer
// reveals is left out: reasons, accepted answers, and the output of a question's sample.
std::string text_of(const Topic& topic);

}  // namespace lectern
