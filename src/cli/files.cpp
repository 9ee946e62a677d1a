#include "cli/files.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <system_error>

namespace lectern {
namespace {

namespace fs = std::filesystem;

std::unexpected<Error> failure(const std::string& what, const fs::path& path, const std::string& why) {
  return std::unexpected(Error{what + " `" + path.string() + "`: " + why + "."});
}

// Where a file is written before it takes its place.
fs::path draft_of(const fs::path& path) {
  return path.string() + ".part";
}

bool write_file(const fs::path& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(text.data(), static_cast<std::streamsize>(text.size()));
  file.close();
  return !file.fail();
}

void remove_drafts(const fs::path& folder, const std::vector<OutputFile>& files) {
  for (const OutputFile& file : files) {
    std::error_code ignored;
    fs::remove(draft_of(folder / file.name), ignored);
  }
}

std::optional<Error> write_drafts(const fs::path& folder, const std::vector<OutputFile>& files) {
  for (const OutputFile& file : files) {
    const fs::path path = folder / file.name;
    std::error_code error;
    if (fs::is_directory(path, error)) return failure("Cannot write", path, "a folder has that name").error();
    if (!write_file(draft_of(path), file.text)) {
      return failure("Cannot write", path, "is the disk full, or the folder not yours to write to?").error();
    }
  }
  return std::nullopt;
}

std::optional<Error> rename_drafts(const fs::path& folder, const std::vector<OutputFile>& files) {
  for (const OutputFile& file : files) {
    std::error_code error;
    fs::rename(draft_of(folder / file.name), folder / file.name, error);
    if (error) return failure("Cannot write", folder / file.name, error.message()).error();
  }
  return std::nullopt;
}

}  // namespace

Result<std::string> read_file(const fs::path& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) return failure("Cannot read", path, "it is a folder; name a file in it");
  std::ifstream file(path, std::ios::binary);
  if (!file) return failure("Cannot read", path, "there is no such file, or it is not yours to read");
  std::ostringstream text;
  text << file.rdbuf();
  if (file.bad()) return failure("Cannot read", path, "reading failed half-way");
  return text.str();
}

Result<std::vector<std::string>> find_lessons(const fs::path& folder) {
  std::error_code error;
  std::vector<std::string> files;
  fs::directory_iterator entry(folder, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    const fs::path& path = entry->path();
    if (path.extension() == ".md" && path.filename() != "README.md") files.push_back(path.string());
  }
  if (error) return failure("Cannot read the folder", folder, error.message());
  if (files.empty()) return failure("There is no lesson in", folder, "lessons are files that end in .md");
  std::ranges::sort(files);
  return files;
}

std::optional<Error> write_files(const fs::path& folder, const std::vector<OutputFile>& files) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return failure("Cannot make the folder", folder, error.message()).error();
  std::optional<Error> problem = write_drafts(folder, files);
  if (!problem) problem = rename_drafts(folder, files);
  if (problem) remove_drafts(folder, files);
  return problem;
}

}  // namespace lectern
