// The layers of README's table: a folder includes what stands above it in the table, never below.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include "layers/includes.h"

using namespace lectern;

namespace {

// What each layer may include besides itself.
const std::map<std::string, std::set<std::string>> allowed = {
    {"base", {}},
    {"course", {"base"}},
    {"quiz", {"base", "course"}},
    {"progress", {"base", "course", "quiz"}},
    {"search", {"base", "course"}},
    {"format", {"base", "course"}},
    {"app", {"base", "course", "quiz", "progress", "search", "format"}},
    {"ui", {"base", "course", "quiz", "progress", "search", "format", "app"}},
    {"cli", {"base", "course", "format"}},
    {"web", {"base", "course", "quiz", "progress", "search", "format", "app", "ui"}},
};

struct ThirdParty {
  std::string prefix;               // of what is included
  std::vector<std::string> places;  // prefixes of the files that may
};

const std::vector<ThirdParty> third_parties = {
    {"nlohmann/", {"src/format/json/", "src/progress/codec"}},
    {"md4c", {"src/format/markdown/"}},
    {"imgui", {"src/ui/", "web/"}},
    {"misc/freetype/", {"src/ui/", "web/"}},
    {"backends/", {"web/"}},
    {"emscripten", {"web/"}},
    {"GLES", {"web/"}},
    {"webgl/", {"web/"}},
    {"SDL", {}},
    {"GLFW", {}},
};

bool begins_with_any(const std::string& text, const std::vector<std::string>& prefixes) {
  return std::ranges::any_of(prefixes, [&](const std::string& prefix) { return text.starts_with(prefix); });
}

// The names of the types that a header defines at its outermost level.
std::vector<std::string> types_defined_in(const std::string& file) {
  static const std::regex definition(R"(\n(?:struct|class|enum class|using) (\w+)(?:[^;\n]*\{| =))");
  const std::string text = read_source(file);
  std::vector<std::string> names;
  for (std::sregex_iterator found(text.begin(), text.end(), definition), end; found != end; ++found) {
    names.push_back((*found)[1]);
  }
  return names;
}

bool is_allowed(const std::string& from, const std::string& to) {
  const auto layer = allowed.find(from);
  return from == to || (layer != allowed.end() && layer->second.contains(to));
}

}  // namespace

TEST_CASE("there is something to look at") {
  CHECK(source_files("src").size() > 50);
  CHECK(all_includes().size() > 200);
}

TEST_CASE("every folder of src is a layer of the table") {
  for (const std::string& file : source_files("src")) {
    CAPTURE(file);
    CHECK(allowed.contains(layer_of(file)));
  }
}

TEST_CASE("a layer includes only itself and what stands above it") {
  for (const Include& include : all_includes()) {
    if (!allowed.contains(layer_of(include.target))) continue;
    CAPTURE(include.place());
    CHECK(is_allowed(layer_of(include.file), layer_of(include.target)));
  }
}

TEST_CASE("the table itself has no arrow back") {
  for (const auto& [layer, targets] : allowed) {
    for (const std::string& target : targets) {
      CAPTURE(layer);
      CAPTURE(target);
      CHECK_FALSE(is_allowed(target, layer));
    }
  }
}

TEST_CASE("third-party code is included only where the table says") {
  for (const Include& include : all_includes()) {
    for (const ThirdParty& library : third_parties) {
      if (!include.target.starts_with(library.prefix) || include.target == "imgui_config.h") continue;
      CAPTURE(include.place());
      CHECK(begins_with_any(include.file, library.places));
    }
  }
}

TEST_CASE("our own headers are included by their path from src/, and exist") {
  for (const Include& include : all_includes()) {
    const std::string layer = layer_of(include.target);
    if (!allowed.contains(layer)) continue;
    CAPTURE(include.place());
    const std::string file = layer == "web" ? include.target : "src/" + include.target;
    CHECK(std::filesystem::exists(std::filesystem::path(LECTERN_SOURCE_DIR) / file));
  }
}

TEST_CASE("a source file includes its own header first, so that the header is seen to compile alone") {
  for (const char* folder : {"src", "web"}) {
    for (const std::string& file : source_files(folder)) {
      if (!file.ends_with(".cpp")) continue;
      const std::string header = file.substr(0, file.size() - 3) + "h";
      if (!std::filesystem::exists(std::filesystem::path(LECTERN_SOURCE_DIR) / header)) continue;
      CAPTURE(file);
      const std::vector<Include> includes = includes_of(file);
      REQUIRE_FALSE(includes.empty());
      CHECK(header.ends_with(includes.front().target));
    }
  }
}

TEST_CASE("no two headers define a type of the same name, so that one program may link all of them") {
  std::map<std::string, std::string> file_of;
  for (const char* folder : {"src", "web"}) {
    for (const std::string& file : source_files(folder)) {
      if (!file.ends_with(".h")) continue;
      for (const std::string& name : types_defined_in(file)) {
        CAPTURE(name);
        CAPTURE(file);
        CHECK_MESSAGE(file_of.emplace(name, file).second, file_of[name]);
      }
    }
  }
  CHECK(file_of.size() > 100);
}

TEST_CASE("only web/ knows that there is a browser") {
  for (const std::string& file : source_files("src")) {
    CAPTURE(file);
    CHECK(read_source(file).find("__EMSCRIPTEN__") == std::string::npos);
  }
}

TEST_CASE("no file is longer than 400 lines") {
  for (const char* folder : {"src", "web", "tests"}) {
    for (const std::string& file : source_files(folder)) {
      CAPTURE(file);
      CHECK(std::ranges::count(read_source(file), '\n') <= 400);
    }
  }
}
