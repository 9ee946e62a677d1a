// What each kind of question shows below its body: what can be chosen, and the answer. One pair of functions per kind,
// each in a file of its own.
#pragma once

#include <string>

#include "base/words.h"
#include "course/question.h"

namespace lectern {

std::string write_choices_html(const SingleChoice& kind);
std::string write_choices_html(const MultipleChoice& kind);
std::string write_choices_html(const TrueFalse& kind);
std::string write_choices_html(const PredictOutput& kind);

std::string write_answer_html(const SingleChoice& kind);
std::string write_answer_html(const MultipleChoice& kind);
std::string write_answer_html(const TrueFalse& kind);
std::string write_answer_html(const PredictOutput& kind);

// What the learner is asked to do.
std::string write_hint_html(Word hint);

// For kinds with options: the hint and a lettered list of them, and one of their verdicts and reasons.
std::string write_options_html(Word hint, const Options& options);
std::string write_reasons_html(const Options& options);

}  // namespace lectern
