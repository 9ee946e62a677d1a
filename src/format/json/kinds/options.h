// Options, as several kinds of question have them.
#pragma once

#include <nlohmann/json.hpp>

#include "course/question.h"
#include "format/json/json_place.h"

namespace lectern {

// The member `options` of a question: two or more.
Options read_options(const JsonPlace& question);

// The same, where exactly one is correct.
Options read_options_with_one_correct(const JsonPlace& question);

std::size_t count_correct(const Options& options);

nlohmann::json write_options(const Options& options);

}  // namespace lectern
