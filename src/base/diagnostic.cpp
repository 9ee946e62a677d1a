#include "base/diagnostic.h"

namespace lectern {

std::string to_string(const Diagnostic& diagnostic) {
  return diagnostic.file + ':' + std::to_string(diagnostic.line) + ':' + std::to_string(diagnostic.column) + ": " +
         diagnostic.message;
}

}  // namespace lectern
