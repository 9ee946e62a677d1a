#include "format/html/messages_html.h"

#include "base/escape.h"
#include "base/words.h"

namespace lectern {
namespace {

std::string failure(std::string_view id, Word sentence, bool hidden) {
  return "<p class=\"failure\" role=\"alert\" id=\"failure-" + std::string(id) + '"' + (hidden ? " hidden" : "") + '>' +
         escape_html(word(sentence)) + "</p>\n";
}

}  // namespace

std::string write_messages_html() {
  // The style sheet shows the first one when no script has taken it away after a while.
  return failure("script", Word::failure_script, false) + failure("program", Word::failure_program, true) +
         failure("content-missing", Word::failure_content_missing, true) +
         failure("content-damaged", Word::failure_content_damaged, true) +
         failure("versions", Word::failure_versions, true) + "<noscript><p class=\"failure\">" +
         escape_html(word(Word::no_script)) + "</p></noscript>\n";
}

}  // namespace lectern
