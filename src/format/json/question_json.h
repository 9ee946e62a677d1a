// Questions in course JSON. Each kind has a file in kinds/ with what it adds to a question's object, and a line in the
// table in read_question.cpp. The hash is not stored: it follows from the content.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "course/question.h"
#include "format/json/json_place.h"

namespace lectern {

// `topic` is the one that the question is under; empty in a quiz.
Question read_question(const JsonPlace& place, std::string_view topic);
nlohmann::json write_question(const Question& question, std::string_view topic);

}  // namespace lectern
