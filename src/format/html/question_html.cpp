#include "format/html/question_html.h"

#include "base/escape.h"
#include "base/words.h"
#include "format/html/blocks_html.h"
#include "format/html/kinds/kinds.h"
#include "format/inline/inline_html.h"

namespace lectern {

std::string write_question_html(const Question& question, int level) {
  const std::string heading = "h" + std::to_string(level);
  const auto choices = [](const auto& kind) { return write_choices_html(kind); };
  const auto answer = [](const auto& kind) { return write_answer_html(kind); };
  return "<div class=\"question " + std::string(kind_name(question)) + "\" id=\"" + escape_html(question.id) +
         "\">\n<" + heading + ">" + write_inline_html(question.prompt) + "</" + heading + ">\n" +
         write_blocks_html(question.body) + std::visit(choices, question.kind) + "<details>\n<summary>" +
         escape_html(word(Word::show_answer)) + "</summary>\n" + std::visit(answer, question.kind) +
         "</details>\n</div>\n";
}

}  // namespace lectern
