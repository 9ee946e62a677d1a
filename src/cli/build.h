// `lectern build DIR -o OUT`
#pragma once

#include <string>

#include "cli/cli.h"

namespace lectern {

// Writes for every lesson of the folder `source` its JSON and its HTML to the folder `target`, the course's list of
// lessons, and the page's sentences for failures; nothing where there is any mistake.
ExitCode build_course(const std::string& source, const std::string& target, Streams streams);

}  // namespace lectern
