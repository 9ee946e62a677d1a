#include "base/escape.h"
#include "base/words.h"
#include "format/html/blocks_html.h"
#include "format/html/kinds/kinds.h"
#include "format/inline/inline_html.h"

namespace lectern {
namespace {

// A list with letters, so that the reasons can be matched with the options.
template <typename Write>
std::string write_lettered_list(const Options& options, Write write_content) {
  std::string html = "<ol type=\"A\">\n";
  for (const Option& option : options) html += "<li>" + write_content(option) + "</li>\n";
  return html + "</ol>\n";
}

}  // namespace

std::string write_hint_html(Word hint) {
  return "<p class=\"hint\">" + escape_html(word(hint)) + "</p>\n";
}

std::string write_options_html(Word hint, const Options& options) {
  return write_hint_html(hint) +
         write_lettered_list(options, [](const Option& option) { return write_inline_html(option.text); });
}

// The style sheet shows a sign instead of the words for right and wrong.
std::string write_reasons_html(const Options& options) {
  return write_lettered_list(options, [](const Option& option) {
    const std::string outcome = escape_html(word(option.correct ? Word::right_option : Word::wrong_option));
    return std::string("\n<p class=\"outcome") + (option.correct ? " right" : "") + "\"><span>" + outcome +
           "</span></p>\n" + write_blocks_html(option.reason);
  });
}

}  // namespace lectern
