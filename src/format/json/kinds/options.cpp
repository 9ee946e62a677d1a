#include "format/json/kinds/options.h"

#include <algorithm>

#include "course/rules.h"
#include "format/inline/inline_html.h"
#include "format/json/blocks_json.h"

namespace lectern {
namespace {

Option read_option(const JsonPlace& place) {
  Option option{.text = read_inline_text(place.member("text")),
                .correct = place.optional_flag("correct"),
                .reason = read_blocks(place.member("reason"))};
  if (!is_visible(plain_text(option.text))) place.member("text").fail("a text to be seen is expected");
  return option;
}

nlohmann::json write_option(const Option& option) {
  nlohmann::json written{{"text", write_inline_html(option.text)}, {"reason", write_blocks(option.reason)}};
  if (option.correct) written["correct"] = true;
  return written;
}

}  // namespace

Options read_options(const JsonPlace& question) {
  const JsonPlace place = question.member("options");
  Options options = place.list(read_option);
  if (options.size() < 2) place.fail("two or more options are expected");
  if (!repeated_options(options).empty()) place.fail("options that differ are expected");
  return options;
}

Options read_options_with_one_correct(const JsonPlace& question) {
  Options options = read_options(question);
  if (count_correct(options) != 1) question.member("options").fail("exactly one correct option is expected");
  return options;
}

std::size_t count_correct(const Options& options) {
  return static_cast<std::size_t>(std::ranges::count(options, true, &Option::correct));
}

nlohmann::json write_options(const Options& options) {
  nlohmann::json written = nlohmann::json::array();
  for (const Option& option : options) written.push_back(write_option(option));
  return written;
}

}  // namespace lectern
