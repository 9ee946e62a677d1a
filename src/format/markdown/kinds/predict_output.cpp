#include <algorithm>

#include "format/markdown/kinds/kinds.h"

namespace lectern {
namespace {

// The one sample of the body that runs, without its output.
void check_sample(const QuestionParts& parts, Mistakes& mistakes) {
  std::vector<const Code*> samples;
  for (const Block& block : parts.body) {
    const auto* code = std::get_if<Code>(&block.value);
    if (code != nullptr && code->runner != Runner::none) samples.push_back(code);
  }
  if (samples.size() != 1) {
    mistakes.add(parts.offset, "a `.predict-output` question needs one ```` ```python run ```` sample, not " +
                                   std::to_string(samples.size()));
  } else if (samples.front()->output) {
    mistakes.add(parts.offset, "the sample's output is what is asked here: remove the `output` fence");
  }
}

bool is_code(const InlineText& text) {
  return text.size() == 1 && text.front().code;
}

// The right option is compared with what the sample prints, so it must be nothing but that.
void check_right_option(const QuestionParts& parts, Mistakes& mistakes) {
  for (std::size_t i = 0; i < parts.options.size(); ++i) {
    if (!parts.options[i].correct || is_code(parts.options[i].text)) continue;
    mistakes.add(parts.option_offsets[i],
                 "the right option is what the sample prints, to the letter: write it as `code`");
  }
}

}  // namespace

QuestionKind read_predict_output(QuestionParts parts, Mistakes& mistakes) {
  check_sample(parts, mistakes);
  if (parts.accepted.empty()) {
    require_options(parts, mistakes);
    require_one_correct(parts, mistakes);
    check_right_option(parts, mistakes);
  } else if (parts.reason.empty()) {
    mistakes.add(parts.offset, "a typed answer needs its reason: write a quotation, `> …`, after the `answer` fence");
  }
  return PredictOutput{
      .options = std::move(parts.options), .accepted = std::move(parts.accepted), .reason = std::move(parts.reason)};
}

}  // namespace lectern
