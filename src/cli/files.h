// Reading and writing files, with sentences for what can go wrong.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace lectern {

Result<std::string> read_file(const std::filesystem::path& path);

// The paths of the files in `folder`, not below it, that end in `.md`, `README.md` excepted; in the order of their
// names.
Result<std::vector<std::string>> find_lessons(const std::filesystem::path& folder);

struct OutputFile {
  std::string name;
  std::string text;
};

// Writes all the files to `folder`, which is made where it does not exist, or none: they are complete under other names
// before the first one takes its place. The error of the first that could not be written, if any.
std::optional<Error> write_files(const std::filesystem::path& folder, const std::vector<OutputFile>& files);

}  // namespace lectern
