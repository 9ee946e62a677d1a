#include "format/html/kinds/kinds.h"

namespace lectern {

std::string write_choices_html(const TrueFalse& kind) {
  return write_options_html(Word::choose_one, kind.options);
}

std::string write_answer_html(const TrueFalse& kind) {
  return write_reasons_html(kind.options);
}

}  // namespace lectern
