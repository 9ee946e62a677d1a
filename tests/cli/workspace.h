// A folder of its own for a test, and what the tool printed.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/cli.h"

namespace lectern {

class Workspace {
 public:
  Workspace();
  ~Workspace();
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;

  // The path of `name` in the folder.
  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  void write(const std::string& name, const std::string& text) const;
  std::string read(const std::string& name) const;
  bool exists(const std::string& name) const { return std::filesystem::exists(folder_ / name); }

  // The names in a folder below this one, in order.
  std::vector<std::string> names_in(const std::string& name) const;

 private:
  std::filesystem::path folder_;
};

struct Run {
  ExitCode exit_code;
  std::string out;
  std::string err;
};

Run run(std::vector<std::string> arguments);

// A lesson with one topic and one question.
std::string small_lesson();

}  // namespace lectern
