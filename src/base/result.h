// Result<T>: a value, or an error a person can act on. Used wherever outside data comes in (files, storage,
// URLs); programmer errors are asserts. Nothing here throws: read a result with `if (result) use(*result)`.
#pragma once

#include <expected>
#include <string>

namespace lectern {

// What went wrong, as a full sentence, with what would be right where that is known.
struct Error {
  std::string message;

  bool operator==(const Error&) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

}  // namespace lectern
