#include "format/html/messages_html.h"

#include "base/escape.h"
#include "base/page_id.h"
#include "base/words.h"

namespace lectern {
namespace {

std::string failure(PageId id, Word sentence, bool hidden) {
  return "<p class=\"failure\" role=\"alert\" id=\"" + html_id(id) + '"' + (hidden ? " hidden" : "") + '>' +
         escape_html(word(sentence)) + "</p>\n";
}

}  // namespace

std::string write_messages_html() {
  // The style sheet shows the first one when no script has taken it away after a while.
  return failure(PageId::failure_script, Word::failure_script, false) +
         failure(PageId::failure_program, Word::failure_program, true) +
         failure(PageId::failure_content_missing, Word::failure_content_missing, true) +
         failure(PageId::failure_content_damaged, Word::failure_content_damaged, true) +
         failure(PageId::failure_versions, Word::failure_versions, true) + "<noscript><p class=\"failure\">" +
         escape_html(word(Word::no_script)) + "</p></noscript>\n";
}

}  // namespace lectern
