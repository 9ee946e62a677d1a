#include "cli/workspace.h"

#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>

namespace lectern {

namespace fs = std::filesystem;

Workspace::Workspace()
    : folder_(fs::temp_directory_path() / ("lectern-test-" + std::to_string(std::random_device()()))) {
  fs::create_directories(folder_);
}

Workspace::~Workspace() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

void Workspace::write(const std::string& name, const std::string& text) const {
  fs::create_directories((folder_ / name).parent_path());
  std::ofstream(folder_ / name, std::ios::binary) << text;
}

std::string Workspace::read(const std::string& name) const {
  std::ostringstream text;
  text << std::ifstream(folder_ / name, std::ios::binary).rdbuf();
  return text.str();
}

std::vector<std::string> Workspace::names_in(const std::string& name) const {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder_ / name)) names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

Run run(std::vector<std::string> arguments) {
  std::ostringstream out;
  std::ostringstream err;
  const ExitCode exit_code = run_cli(arguments, {out, err});
  return {exit_code, out.str(), err.str()};
}

std::string small_lesson() {
  return "---\ntitle: Small\nlanguage: en\n---\n## Topic {#topic .tag}\n\nAnswer.\n\n### Key points\n\n- a\n- b\n- "
         "c\n\n"
         "### Check yourself\n\n#### Q {#q}\n\n- [ ] a\n  > No.\n- [x] b\n  > Yes.\n";
}

}  // namespace lectern
