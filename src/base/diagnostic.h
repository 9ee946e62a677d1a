// Diagnostic: a mistake in a source file, with its place. Readers collect all of them before anything is printed.
#pragma once

#include <string>
#include <vector>

namespace lectern {

struct Diagnostic {
  std::string file;
  int line = 1;    // 1-based
  int column = 1;  // 1-based, in characters (Unicode code points): a tab is one, a byte order mark none
  std::string message;

  bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

// `file:line:column: message`, the form compilers use, so that editors can jump to the place.
std::string to_string(const Diagnostic& diagnostic);

}  // namespace lectern
