// The inputs that are kept: seeds/TARGET, small files that fuzzing begins with, and crashers/TARGET, what fuzzing has
// once broken a reader with.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "fuzz/targets.h"

using namespace lectern::test;
namespace fs = std::filesystem;

namespace {

const fs::path root = LECTERN_SOURCE_DIR;

struct Target {
  const char* name;
  FuzzOutcome (*fuzz)(std::string_view bytes);
};

constexpr std::array targets{
    Target{"lesson", fuzz_lesson},
    Target{"course_json", fuzz_course_json},
    Target{"record", fuzz_record},
    Target{"embed_message", fuzz_embed_message},
};

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  if (!fs::exists(folder)) return files;
  for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

// In a block of memory of just that size, so that reading behind the end is noticed.
FuzzOutcome outcome_of(const Target& target, const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::vector<char> bytes(std::istreambuf_iterator<char>(stream), {});
  bytes.shrink_to_fit();
  return target.fuzz({bytes.data(), bytes.size()});
}

}  // namespace

TEST_CASE("every seed and every kept crasher finds its reader's promises kept") {
  for (const Target& target : targets) {
    for (const char* kind : {"seeds", "crashers"}) {
      for (const fs::path& file : files_in(root / "tests/fuzz" / kind / target.name)) {
        CAPTURE(file.string());
        CHECK(outcome_of(target, file).broken_promise == "");
      }
    }
  }
}

TEST_CASE("of each target's seeds some are read and some are refused") {
  for (const Target& target : targets) {
    CAPTURE(target.name);
    const std::vector<fs::path> seeds = files_in(root / "tests/fuzz/seeds" / target.name);
    const auto is_read = [&](const fs::path& file) { return outcome_of(target, file).was_read; };
    CHECK(std::ranges::any_of(seeds, is_read));
    CHECK_FALSE(std::ranges::all_of(seeds, is_read));
  }
}

TEST_CASE("every folder of kept inputs belongs to a target") {
  for (const char* kind : {"seeds", "crashers"}) {
    for (const fs::path& folder : files_in(root / "tests/fuzz" / kind)) {
      CAPTURE(folder.string());
      CHECK(std::ranges::any_of(targets, [&](const Target& target) { return folder.filename() == target.name; }));
    }
  }
}

TEST_CASE("the course itself and the golden files find their readers' promises kept") {
  std::vector<fs::path> lessons = files_in(root / "content");
  std::erase_if(lessons,
                [](const fs::path& file) { return file.extension() != ".md" || file.filename() == "README.md"; });
  lessons.push_back(root / "tests/golden/sample.md");
  REQUIRE(lessons.size() > 1);
  for (const fs::path& lesson : lessons) {
    CAPTURE(lesson.string());
    const FuzzOutcome outcome = outcome_of({"lesson", fuzz_lesson}, lesson);
    CHECK(outcome.was_read);
    CHECK(outcome.broken_promise == "");
  }
  const FuzzOutcome golden = outcome_of({"course_json", fuzz_course_json}, root / "tests/golden/sample.json");
  CHECK(golden.was_read);
  CHECK(golden.broken_promise == "");
}
