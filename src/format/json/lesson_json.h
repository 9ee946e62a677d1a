// The lesson as the browser loads it: JSON with a version, described by lesson.schema.json beside this file.
// What is read is untrusted: any bytes give a lesson or one clear error, never an abort.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "base/result.h"
#include "course/lesson.h"

namespace lectern {

inline constexpr int lesson_json_version = 2;

// One line of JSON, keys in a fixed order, so that the same lesson always gives the same text.
std::string write_lesson_json(const Lesson& lesson);

// The error names the place as a JSON pointer (`/topics/3/title`) and says what was expected there.
Result<Lesson> read_lesson_json(std::string_view text);

// The same of text that is parsed already.
Result<Lesson> read_lesson_tree(const nlohmann::json& tree);

}  // namespace lectern
