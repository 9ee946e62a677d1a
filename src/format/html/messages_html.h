// The sentences that are in the page before the program runs, for everything that can keep it from starting.
#pragma once

#include <string>

namespace lectern {

// A fragment of paragraphs: one per failure, hidden until web/js/failures.js shows it by its id, and one for readers
// without JavaScript.
std::string write_messages_html();

}  // namespace lectern
