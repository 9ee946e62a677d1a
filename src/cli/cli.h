// `lectern`, the author's tool: checks lessons and builds courses. Everything but main() takes its arguments and
// streams, so that tests can call it.
#pragma once

#include <ostream>
#include <span>
#include <string>

namespace lectern {

enum class ExitCode { success = 0, mistakes_in_content = 1, wrong_usage_or_file_error = 2 };

// Where a command writes: results and sentences to `out`, mistakes and errors to `err`.
struct Streams {
  std::ostream& out;
  std::ostream& err;
};

// Runs the command that `arguments` (without the program's name) ask for.
ExitCode run_cli(std::span<const std::string> arguments, Streams streams);

}  // namespace lectern
