#include "cli/cli.h"

#include <algorithm>

#include "cli/build.h"
#include "cli/check.h"

namespace lectern {
namespace {

constexpr std::string_view help =
    "lectern, the author's tool: checks lessons written in Markdown, and builds courses from them.\n"
    "\n"
    "  lectern check FILE...      report every mistake in the files\n"
    "  lectern build DIR -o OUT   write every lesson of DIR (*.md, README.md excepted) to OUT: LESSON.json for the\n"
    "                             app and LESSON.html to read without it; also course.json, the list of lessons,\n"
    "                             and course.html, what the page says when the app cannot start\n"
    "  lectern --help             this text\n"
    "  lectern --version          the version\n"
    "\n"
    "Mistakes go to standard error, as FILE:LINE:COLUMN: what is wrong, and what would be right. With any mistake,\n"
    "nothing is written.\n"
    "Exit codes: 0 all is well, 1 mistakes in the content, 2 wrong usage or a file that cannot be read or written.\n";

ExitCode refuse(Streams streams, std::string_view sentence) {
  streams.err << "lectern: " << sentence << " See `lectern --help`.\n";
  return ExitCode::wrong_usage_or_file_error;
}

ExitCode run_check(std::span<const std::string> arguments, Streams streams) {
  if (arguments.empty()) return refuse(streams, "Name the files to check: `lectern check FILE...`.");
  const auto option = std::ranges::find_if(arguments, [](const auto& word) { return word.starts_with('-'); });
  if (option != arguments.end()) return refuse(streams, "There is no option `" + *option + "`.");
  return check_lessons(arguments, streams);
}

ExitCode run_build(std::span<const std::string> arguments, Streams streams) {
  std::string source;
  std::string target;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const bool is_target = arguments[i] == "-o" && i + 1 < arguments.size();
    std::string& value = is_target ? target : source;
    if (is_target) ++i;
    if (!is_target && arguments[i].starts_with('-')) return refuse(streams, "Give one folder after `-o`.");
    if (!value.empty()) return refuse(streams, "Give one folder of lessons and one folder to write to.");
    value = arguments[i];
  }
  if (source.empty() || target.empty()) return refuse(streams, "Name both folders: `lectern build DIR -o OUT`.");
  return build_course(source, target, streams);
}

}  // namespace

ExitCode run_cli(std::span<const std::string> arguments, Streams streams) {
  const std::string command = arguments.empty() ? "" : arguments.front();
  if (command == "check") return run_check(arguments.subspan(1), streams);
  if (command == "build") return run_build(arguments.subspan(1), streams);
  if (command == "--help" || command == "-h" || command == "help") {
    streams.out << help;
    return ExitCode::success;
  }
  if (command == "--version") {
    streams.out << "lectern " << LECTERN_VERSION << '\n';
    return ExitCode::success;
  }
  return refuse(streams, command.empty() ? "Say what to do." : "There is no command `" + command + "`.");
}

}  // namespace lectern
