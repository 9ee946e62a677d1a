#include "layers/includes.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace lectern {

namespace fs = std::filesystem;

std::string Include::place() const {
  return file + ":" + std::to_string(line) + ": #include " + target;
}

std::vector<std::string> source_files(const std::string& folder) {
  const fs::path root = LECTERN_SOURCE_DIR;
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
    const std::string extension = entry.path().extension().string();
    const bool is_source = extension == ".h" || extension == ".cpp" || extension == ".c" || extension == ".mm";
    if (is_source) files.push_back(fs::relative(entry.path(), root).generic_string());
  }
  std::ranges::sort(files);
  return files;
}

std::string read_source(const std::string& file) {
  std::ostringstream text;
  text << std::ifstream(fs::path(LECTERN_SOURCE_DIR) / file, std::ios::binary).rdbuf();
  return text.str();
}

std::vector<Include> includes_of(const std::string& file) {
  std::istringstream text(read_source(file));
  std::vector<Include> includes;
  std::string line;
  for (int number = 1; std::getline(text, line); ++number) {
    const std::size_t hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || line[hash] != '#' || line.find("include") == std::string::npos) continue;
    const std::size_t open = line.find_first_of("\"<", hash);
    const std::size_t close = open == std::string::npos ? open : line.find_first_of("\">", open + 1);
    if (close == std::string::npos) continue;
    includes.push_back({.file = file, .line = number, .target = line.substr(open + 1, close - open - 1)});
  }
  return includes;
}

std::vector<Include> all_includes() {
  std::vector<Include> all;
  for (const char* folder : {"src", "web"}) {
    for (const std::string& file : source_files(folder)) {
      const std::vector<Include> includes = includes_of(file);
      all.insert(all.end(), includes.begin(), includes.end());
    }
  }
  return all;
}

std::string layer_of(const std::string& path) {
  const std::string inside = path.starts_with("src/") ? path.substr(4) : path;
  const std::size_t end = inside.find('/');
  return end == std::string::npos ? "" : inside.substr(0, end);
}

}  // namespace lectern
