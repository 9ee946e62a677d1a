// The places of all values of a JSON tree, for tests that change every one of them.
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

namespace lectern {

std::vector<nlohmann::json::json_pointer> pointers_of(const nlohmann::json& tree);

}  // namespace lectern
