#include "format/pointers.h"

namespace lectern {
namespace {

using nlohmann::json;

void collect(const json& node, const json::json_pointer& at, std::vector<json::json_pointer>& pointers) {
  pointers.push_back(at);
  if (node.is_object()) {
    for (const auto& [key, value] : node.items()) collect(value, at / key, pointers);
  } else if (node.is_array()) {
    for (std::size_t i = 0; i < node.size(); ++i) collect(node[i], at / i, pointers);
  }
}

}  // namespace

std::vector<json::json_pointer> pointers_of(const json& tree) {
  std::vector<json::json_pointer> pointers;
  collect(tree, json::json_pointer(), pointers);
  return pointers;
}

}  // namespace lectern
