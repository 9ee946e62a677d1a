// The `#include` lines of the project's own source files.
#pragma once

#include <string>
#include <vector>

namespace lectern {

struct Include {
  std::string file;    // relative to the project, such as `src/app/state.cpp`
  int line = 0;        // 1-based
  std::string target;  // what stands between the quotation marks or brackets

  // `src/app/state.cpp:3: #include …`, for messages.
  std::string place() const;
};

// All files below `folder` of the project whose names end in .h, .cpp, .c or .mm.
std::vector<std::string> source_files(const std::string& folder);

std::vector<Include> includes_of(const std::string& file);

// Of the files in src/ and web/.
std::vector<Include> all_includes();

// The text of a file, by its path relative to the project.
std::string read_source(const std::string& file);

// The layer of a path: `app` for `src/app/state.cpp` and for `app/state.h`, `web` for `web/main.cpp`.
std::string layer_of(const std::string& path);

}  // namespace lectern
