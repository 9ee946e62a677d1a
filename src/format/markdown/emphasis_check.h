// Emphasis that nobody meant: names and formulas of code, written as text, have signs that Markdown takes for its own.
// `__init__.py` would be shown as bold “init” and “.py”.
#pragma once

#include "format/markdown/shown_text.h"

namespace lectern {

// Emphasis is a mistake where
// - underscores are around one name, and make it bold, or the name has underscores inside, or the text around goes on
//   like code (`_x_.y`, `_f_(x)`);
// - stars have letters or digits of ASCII on their outer sides: on both sides, or a digit on one beside ASCII, or a
//   letter on one side of several words or of a `/` or `=`, or a dot and a name behind them;
// - the text between its signs begins with a sign that closes something, or ends with one that opens;
// - a bracket, quotation or code ends right in front of it, and another begins right behind it.
void check_emphasis(const ShownText& shown, Mistakes& mistakes);

}  // namespace lectern
