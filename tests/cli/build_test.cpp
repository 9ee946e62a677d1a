#include <doctest/doctest.h>

#include "cli/workspace.h"
#include "format/json/lesson_json.h"

using namespace lectern;

TEST_CASE("building writes the JSON and the HTML of every lesson, and what the course needs beside them") {
  const Workspace workspace;
  workspace.write("content/small.md", small_lesson());
  workspace.write("content/README.md", "No lesson.\n");
  workspace.write("content/notes.txt", "No lesson.\n");
  const Run build = run({"build", workspace.path("content"), "-o", workspace.path("out/course")});
  CHECK(build.exit_code == ExitCode::success);
  CHECK(build.err.empty());
  CHECK(build.out.starts_with("1 lesson, 1 topic, 1 question: no mistakes."));
  CHECK(workspace.names_in("out/course") ==
        std::vector<std::string>{"course.html", "course.json", "small.html", "small.json"});
  CHECK(read_lesson_json(workspace.read("out/course/small.json")).has_value());
  CHECK(workspace.read("out/course/small.html").contains("<header>\n<h1>Small</h1>"));
  CHECK(workspace.read("out/course/course.json") ==
        R"({"lessons":[{"file":"small.json","id":"small","language":"en","title":"Small"}],"version":2})");
}

TEST_CASE("lessons stand in the list in the order of their names") {
  const Workspace workspace;
  for (const char* name : {"b", "a", "c"}) workspace.write("content/" + std::string(name) + ".md", small_lesson());
  CHECK(run({"build", "-o", workspace.path("out"), workspace.path("content")}).exit_code == ExitCode::success);
  const std::string list = workspace.read("out/course.json");
  CHECK(list.find("a.json") < list.find("b.json"));
  CHECK(list.find("b.json") < list.find("c.json"));
}

TEST_CASE("with a mistake in any lesson nothing is written") {
  const Workspace workspace;
  workspace.write("content/bad.md", "Hello.\n");
  workspace.write("content/small.md", small_lesson());
  const Run build = run({"build", workspace.path("content"), "-o", workspace.path("out")});
  CHECK(build.exit_code == ExitCode::mistakes_in_content);
  CHECK(build.out.empty());
  CHECK_FALSE(workspace.exists("out"));
}

TEST_CASE("a lesson named like the list of lessons is a mistake") {
  const Workspace workspace;
  workspace.write("content/course.md", small_lesson());
  const Run build = run({"build", workspace.path("content"), "-o", workspace.path("out")});
  CHECK(build.exit_code == ExitCode::mistakes_in_content);
  CHECK(build.err == workspace.path("content") +
                         "/course.md:1:1: `course.json` is the list of lessons: give this lesson another name\n");
}

TEST_CASE("a folder that does not exist, or has no lesson, is exit code 2") {
  const Workspace workspace;
  workspace.write("empty/README.md", "No lesson.\n");
  const Run none = run({"build", workspace.path("none"), "-o", workspace.path("out")});
  CHECK(none.exit_code == ExitCode::wrong_usage_or_file_error);
  CHECK(none.err.starts_with("lectern: Cannot read the folder `"));
  const Run empty = run({"build", workspace.path("empty"), "-o", workspace.path("out")});
  CHECK(empty.exit_code == ExitCode::wrong_usage_or_file_error);
  CHECK(empty.err.starts_with("lectern: There is no lesson in `"));
}

TEST_CASE("when one file cannot be written, the others stay what they were") {
  const Workspace workspace;
  workspace.write("content/small.md", small_lesson());
  workspace.write("out/course.json/in-the-way", "A folder has the name of a file.");
  workspace.write("out/small.json", "old");
  const Run build = run({"build", workspace.path("content"), "-o", workspace.path("out")});
  CHECK(build.exit_code == ExitCode::wrong_usage_or_file_error);
  CHECK(build.err.starts_with("lectern: Cannot write `"));
  CHECK(workspace.read("out/small.json") == "old");
  CHECK(workspace.names_in("out") == std::vector<std::string>{"course.json", "small.json"});
}

TEST_CASE("a target that is a file is refused with a sentence") {
  const Workspace workspace;
  workspace.write("content/small.md", small_lesson());
  workspace.write("out", "a file");
  const Run build = run({"build", workspace.path("content"), "-o", workspace.path("out")});
  CHECK(build.exit_code == ExitCode::wrong_usage_or_file_error);
  CHECK(build.err.starts_with("lectern: Cannot make the folder `"));
}
