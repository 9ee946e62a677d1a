#include "format/schema.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "format/json/lesson_json.h"
#include "format/pointers.h"
#include "format/samples.h"

using namespace lectern;
using nlohmann::json;

namespace {

Schema lesson_schema() {
  std::ifstream file(LECTERN_SOURCE_DIR "/src/format/json/lesson.schema.json");
  return Schema(json::parse(file));
}

json sample_tree() {
  return json::parse(write_lesson_json(sample_lesson()));
}

}  // namespace

TEST_CASE("the schema allows the sample with every construct") {
  CHECK(lesson_schema().allows(sample_tree()));
}

TEST_CASE("every key that the schema declares is one that the sample has") {
  Schema schema = lesson_schema();
  REQUIRE(schema.allows(sample_tree()));
  std::vector<std::string> unused;
  std::ranges::set_difference(schema.declared_properties(), schema.used_properties(), std::back_inserter(unused));
  // Questions of a topic do not say which, and three kinds have neither topic nor body in the sample.
  std::erase_if(unused, [](const std::string& path) { return path.ends_with("/topic") || path.ends_with("/body"); });
  CHECK(json(unused).dump() == "[]");
}

TEST_CASE("the schema refuses a key that nobody declared, and a lesson without one that is required") {
  Schema schema = lesson_schema();
  json tree = sample_tree();
  tree["topics"][0]["unknown"] = 1;
  CHECK_FALSE(schema.allows(tree));
  tree = sample_tree();
  tree["topics"][0]["questions"][0].erase("prompt");
  CHECK_FALSE(schema.allows(tree));
}

TEST_CASE("any value replaced by any other gives a sentence, or a lesson that the schema allows" *
          doctest::test_suite("damage")) {
  json tree = sample_tree();
  Schema schema = lesson_schema();
  const std::vector<json> values = {nullptr,
                                    true,
                                    false,
                                    0,
                                    4,
                                    -1,
                                    1.5,
                                    18446744073709551615u,
                                    "",
                                    "word",
                                    json::array(),
                                    json::object(),
                                    {{"text", "word"}},
                                    json::array({json::array()})};
  std::string disagreements;
  std::string without_place;
  for (const json::json_pointer& pointer : pointers_of(tree)) {
    const json original = tree[pointer];
    for (const json& value : values) {
      tree[pointer] = value;
      const auto lesson = read_lesson_tree(tree);
      const std::string change = pointer.to_string() + " = " + value.dump() + '\n';
      if (lesson && !schema.allows(tree)) disagreements += change;
      if (!lesson && lesson.error().message.find("cannot be read: at ") == std::string::npos) without_place += change;
    }
    tree[pointer] = original;
  }
  CHECK(disagreements == "");
  CHECK(without_place == "");
}
