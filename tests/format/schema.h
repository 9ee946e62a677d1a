// A validator for the part of JSON Schema (draft 2020-12) that lesson.schema.json uses.
#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>

namespace lectern {

class Schema {
 public:
  explicit Schema(nlohmann::json root) : root_(std::move(root)) {}

  bool allows(const nlohmann::json& value) { return is_valid(root_, value, "#"); }

  // Every keyword of every schema that is declared, `#/…/properties/name`; and those that some valid value had.
  std::set<std::string> declared_properties() const;
  const std::set<std::string>& used_properties() const { return used_; }

 private:
  bool is_valid(const nlohmann::json& schema, const nlohmann::json& value, const std::string& at);
  bool has_valid_members(const nlohmann::json& schema, const nlohmann::json& value, const std::string& at);
  bool has_valid_items(const nlohmann::json& schema, const nlohmann::json& value, const std::string& at);
  std::size_t count_valid(const nlohmann::json& schemas, const nlohmann::json& value, const std::string& at);

  nlohmann::json root_;
  std::set<std::string> used_;
};

}  // namespace lectern
