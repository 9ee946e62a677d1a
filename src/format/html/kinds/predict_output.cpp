#include "format/html/blocks_html.h"
#include "format/html/kinds/kinds.h"

namespace lectern {

std::string write_choices_html(const PredictOutput& kind) {
  if (!kind.options.empty()) return write_options_html(Word::choose_one, kind.options);
  // Room to write in, on paper too.
  return write_hint_html(Word::type_output) + "<div class=\"field" + (has_several_lines(kind) ? " lines" : "") +
         "\"></div>\n";
}

std::string write_answer_html(const PredictOutput& kind) {
  if (!kind.options.empty()) return write_reasons_html(kind.options);
  std::string html;
  for (const std::string& answer : kind.accepted) html += write_output_html(answer) + '\n';
  return html + write_blocks_html(kind.reason);
}

}  // namespace lectern
