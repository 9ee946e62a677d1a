// `lectern check FILE…`
#pragma once

#include <span>
#include <string>

#include "cli/cli.h"

namespace lectern {

// Reads every file, and prints all mistakes of all of them.
ExitCode check_lessons(std::span<const std::string> files, Streams streams);

}  // namespace lectern
