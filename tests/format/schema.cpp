#include "format/schema.h"

#include <algorithm>

#include "course/rules.h"
#include "format/inline/inline_html.h"

namespace lectern {
namespace {

using nlohmann::json;

bool has_type(const json& value, const std::string& type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "boolean") return value.is_boolean();
  if (type == "integer") return value.is_number_integer();
  return false;
}

// The schema has two patterns, which say what the readers hold their input to. A third would match nothing here.
bool matches(const std::string& text, const std::string& pattern) {
  if (pattern == "^[a-z][a-z0-9-]*$") return is_id(text);
  return pattern.starts_with("^([^<&]|&(amp|lt|gt|quot);") && read_inline_html(text).has_value();
}

bool is_valid_scalar(const json& schema, const json& value) {
  if (schema.contains("type") && !has_type(value, schema["type"])) return false;
  if (schema.contains("const") && value != schema["const"]) return false;
  if (schema.contains("enum") && std::ranges::find(schema["enum"], value) == schema["enum"].end()) return false;
  if (value.is_number() && schema.contains("minimum") && value < schema["minimum"]) return false;
  if (value.is_number() && schema.contains("maximum") && value > schema["maximum"]) return false;
  if (!value.is_string()) return true;
  const auto& text = value.get_ref<const std::string&>();
  if (schema.contains("minLength") && text.size() < schema["minLength"]) return false;
  return !schema.contains("pattern") || matches(text, schema["pattern"]);
}

void collect(const json& schema, const std::string& at, std::set<std::string>& properties) {
  if (!schema.is_structured()) return;
  for (const auto& [key, value] : schema.items()) {
    if (key == "properties" && schema.contains("additionalProperties")) {
      for (const auto& property : value.items()) properties.insert(at + "/properties/" + property.key());
    }
    collect(value, at + "/" + key, properties);
  }
}

}  // namespace

std::set<std::string> Schema::declared_properties() const {
  std::set<std::string> properties;
  collect(root_, "#", properties);
  return properties;
}

bool Schema::is_valid(const json& schema, const json& value, const std::string& at) {
  if (schema.contains("$ref")) {
    const std::string target = schema["$ref"];
    if (!is_valid(root_.at(json::json_pointer(target.substr(1))), value, target)) return false;
  }
  if (!is_valid_scalar(schema, value)) return false;
  if (value.is_object() && !has_valid_members(schema, value, at)) return false;
  if (value.is_array() && !has_valid_items(schema, value, at)) return false;
  if (schema.contains("oneOf") && count_valid(schema["oneOf"], value, at + "/oneOf") != 1) return false;
  return !schema.contains("anyOf") || count_valid(schema["anyOf"], value, at + "/anyOf") > 0;
}

bool Schema::has_valid_members(const json& schema, const json& value, const std::string& at) {
  for (const auto& key : schema.value("required", json::array())) {
    if (!value.contains(key)) return false;
  }
  std::set<std::string> used;
  for (const auto& [key, member] : value.items()) {
    const bool is_declared = schema.contains("properties") && schema["properties"].contains(key);
    if (is_declared && !is_valid(schema["properties"][key], member, at + "/properties/" + key)) return false;
    if (!is_declared && !schema.value("additionalProperties", true)) return false;
    if (is_declared) used.insert(at + "/properties/" + key);
  }
  used_.merge(used);
  return true;
}

bool Schema::has_valid_items(const json& schema, const json& value, const std::string& at) {
  if (value.size() < schema.value("minItems", std::size_t{0})) return false;
  if (value.size() > schema.value("maxItems", value.size())) return false;
  std::size_t matches = 0;
  for (const json& item : value) {
    if (schema.contains("items") && !is_valid(schema["items"], item, at + "/items")) return false;
    if (schema.contains("contains") && is_valid(schema["contains"], item, at + "/contains")) ++matches;
  }
  return !schema.contains("contains") || (matches >= 1 && matches <= schema.value("maxContains", matches));
}

std::size_t Schema::count_valid(const json& schemas, const json& value, const std::string& at) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < schemas.size(); ++i) {
    if (is_valid(schemas[i], value, at + "/" + std::to_string(i))) ++count;
  }
  return count;
}

}  // namespace lectern
