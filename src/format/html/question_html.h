// A question as HTML: prompt, body, options, and the answer in a `<details>`. Each kind has a file in kinds/.
#pragma once

#include <string>

#include "course/question.h"

namespace lectern {

// `level` is that of the prompt's heading.
std::string write_question_html(const Question& question, int level);

}  // namespace lectern
