#include "cli/cli.h"

#include <doctest/doctest.h>

#include "cli/workspace.h"

using namespace lectern;

TEST_CASE("help goes to standard output and is no failure") {
  const Run help = run({"--help"});
  CHECK(help.exit_code == ExitCode::success);
  CHECK(help.out.find("lectern build DIR -o OUT") != std::string::npos);
  CHECK(help.err.empty());
}

TEST_CASE("the version is one line") {
  const Run version = run({"--version"});
  CHECK(version.exit_code == ExitCode::success);
  CHECK(version.out.starts_with("lectern "));
  CHECK(version.out.ends_with("\n"));
}

TEST_CASE("wrong usage is one sentence on standard error and exit code 2") {
  for (const auto& arguments : std::vector<std::vector<std::string>>{{},
                                                                     {"make"},
                                                                     {"check"},
                                                                     {"check", "--all"},
                                                                     {"build"},
                                                                     {"build", "a"},
                                                                     {"build", "a", "-o"},
                                                                     {"build", "-o", "b"},
                                                                     {"build", "a", "b", "-o", "c"},
                                                                     {"build", "a", "-o", "b", "-o", "c"},
                                                                     {"build", "-x", "a"}}) {
    const Run refused = run(arguments);
    CHECK(refused.exit_code == ExitCode::wrong_usage_or_file_error);
    CHECK(refused.out.empty());
    CHECK(refused.err.starts_with("lectern: "));
    CHECK(refused.err.ends_with("See `lectern --help`.\n"));
  }
}

TEST_CASE("checking a good lesson says how much there is") {
  const Workspace workspace;
  workspace.write("small.md", small_lesson());
  const Run check = run({"check", workspace.path("small.md")});
  CHECK(check.exit_code == ExitCode::success);
  CHECK(check.out == "1 lesson, 1 topic, 1 question: no mistakes.\n");
  CHECK(check.err.empty());
}

TEST_CASE("checking reports the mistakes of every file") {
  const Workspace workspace;
  workspace.write("one.md", "Hello.\n");
  workspace.write("small.md", small_lesson());
  const Run check = run({"check", workspace.path("one.md"), workspace.path("small.md")});
  CHECK(check.exit_code == ExitCode::mistakes_in_content);
  CHECK(check.out.empty());
  CHECK(check.err.starts_with(workspace.path("one.md") + ":1:1: a lesson begins with front matter"));
  CHECK(check.err.ends_with("2 mistakes in 2 files.\n"));
}

TEST_CASE("a file that cannot be read is exit code 2, and the others are checked all the same") {
  const Workspace workspace;
  workspace.write("one.md", "Hello.\n");
  const Run check = run({"check", workspace.path("none.md"), workspace.path("one.md")});
  CHECK(check.exit_code == ExitCode::wrong_usage_or_file_error);
  CHECK(check.err.starts_with("lectern: Cannot read `" + workspace.path("none.md") + "`: there is no such file"));
  CHECK(check.err.find("one.md:1:1:") != std::string::npos);
  CHECK(run({"check", workspace.path("")}).err.find("it is a folder") != std::string::npos);
}
