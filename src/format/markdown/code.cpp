#include "format/markdown/code.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/text.h"

namespace lectern {
namespace {

constexpr std::array<std::pair<std::string_view, Runner>, 3> runners{{
    {"run", Runner::python},
    {"run=host", Runner::host},
    {"run=pytest", Runner::pytest},
}};

// Languages that code hosts make a picture of (https://docs.github.com/en/get-started/writing-on-github, "Creating
// diagrams").
constexpr std::array<std::string_view, 5> drawn_languages = {"mermaid", "math", "geojson", "topojson", "stl"};

std::string_view language_of(std::string_view info) {
  return info.substr(0, info.find(' '));
}

bool has_language(const Node& node, std::string_view language) {
  const auto* code = std::get_if<CodeNode>(&node.value);
  return code != nullptr && language_of(code->info) == language;
}

// The runner that `word` names; another word is a mistake.
Runner read_runner(std::string_view word, std::size_t offset, Mistakes& mistakes) {
  for (const auto& [name, runner] : runners) {
    if (name == word) return runner;
  }
  mistakes.add(offset, "`" + std::string(word) + "` is not known here: write `run`, `run=host` or `run=pytest`");
  return Runner::none;
}

// What is behind the language.
Runner read_words(const CodeNode& code, Mistakes& mistakes) {
  Runner runner = Runner::none;
  const std::string_view info = code.info;
  for (std::size_t at = language_of(info).size(); at < info.size();) {
    const std::size_t next = std::min(info.find(' ', at), info.size());
    if (next > at) runner = read_runner(info.substr(at, next - at), code.info_offset + at, mistakes);
    at = next + 1;
  }
  return runner;
}

}  // namespace

bool is_run_sample(const Node& node) {
  const auto* code = std::get_if<CodeNode>(&node.value);
  return code != nullptr && std::string_view(code->info).find(" run") != std::string_view::npos;
}

bool is_output(const Node& node) {
  return has_language(node, "output");
}

bool is_answer(const Node& node) {
  return has_language(node, "answer");
}

Code read_code(const Node& node, const CodeNode& code, Mistakes& mistakes) {
  Code read{.language = std::string(language_of(code.info)), .runner = {}, .text = code.text, .output = {}};
  if (!code.is_fenced) {
    mistakes.add(node.offset, "code stands between fences: write ```` ``` ```` around it, or indent less");
  } else if (is_output(node)) {
    mistakes.add(node.offset, "an `output` fence stands directly after a `run` sample: mark the sample, or move this");
  } else if (is_answer(node)) {
    mistakes.add(node.offset, "an `answer` fence stands in a `.predict-output` question, after its sample");
  } else if (std::ranges::find(drawn_languages, read.language) != drawn_languages.end()) {
    mistakes.add(node.offset, "code hosts draw `" + read.language +
                                  "`, and a lesson has no pictures: say in words or in a table what it shows");
  } else {
    read.runner = read_words(code, mistakes);
  }
  if (read.runner != Runner::none && read.language != "python") {
    mistakes.add(node.offset, "only `python` samples run: write ```` ```python run ````, or leave `run` out");
  }
  return read;
}

}  // namespace lectern
