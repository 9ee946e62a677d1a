// Signs that code hosts know beyond CommonMark (https://docs.github.com/en/get-started/writing-on-github), and a lesson
// does not have: struck-out and marked text, addresses without `<` and `>`, footnotes, formulas, names of emoji. They
// would be shown as they are written, so each is a mistake.
#pragma once

#include "format/markdown/block_lines.h"
#include "format/markdown/shown_text.h"

namespace lectern {

void check_host_signs(const ShownText& shown, Mistakes& mistakes);

// The same for the texts of footnotes, `[^1]: …`: CommonMark leaves some of them out.
void check_footnotes(const BlockLines& lines, Mistakes& mistakes);

// The mistake of a footnote, or of its text; `quotation` is `[^1]` between backquotes.
std::string footnote_message(std::string_view quotation);

}  // namespace lectern
