// What each kind of question adds to a question's object in course JSON: one pair of functions per kind, each in a file
// of its own.
#pragma once

#include <nlohmann/json.hpp>

#include "course/question.h"
#include "format/json/json_place.h"

namespace lectern {

QuestionKind read_single_choice(const JsonPlace& question);
QuestionKind read_multiple_choice(const JsonPlace& question);
QuestionKind read_true_false(const JsonPlace& question);
QuestionKind read_predict_output(const JsonPlace& question);

void write_kind(nlohmann::json& question, const SingleChoice& kind);
void write_kind(nlohmann::json& question, const MultipleChoice& kind);
void write_kind(nlohmann::json& question, const TrueFalse& kind);
void write_kind(nlohmann::json& question, const PredictOutput& kind);

}  // namespace lectern
