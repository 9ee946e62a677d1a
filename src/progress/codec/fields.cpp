#include "progress/codec/fields.h"

#include <climits>
#include <nlohmann/json.hpp>
#include <utility>

namespace lectern {
namespace {

using nlohmann::json;

void set_problem(Fields& fields, const char* name, const char* expected) {
  if (fields.problem.empty()) fields.problem = "its \"" + std::string(name) + "\" is not " + expected + ".";
}

const json* member(const Fields& fields, const char* name) {
  if (!fields.object.is_object()) return nullptr;
  const auto found = fields.object.find(name);
  return found == fields.object.end() ? nullptr : &*found;
}

// The member as the library's own type, or nullptr.
template <typename T>
const T* pointer(const Fields& fields, const char* name) {
  const json* found = member(fields, name);
  return found ? found->get_ptr<const T*>() : nullptr;
}

// The value as a signed number. The library holds what is not negative as unsigned, and would show the largest ones
// as negative.
std::optional<std::int64_t> int64_of(const json& value) {
  const auto* large = value.get_ptr<const json::number_unsigned_t*>();
  const auto* number = value.get_ptr<const json::number_integer_t*>();
  if (!number || (large && *large > INT64_MAX)) return std::nullopt;
  return *number;
}

bool read_index(const json& element, int& index) {
  const std::optional<std::int64_t> number = int64_of(element);
  if (!number || *number < INT_MIN || *number > INT_MAX) return false;
  index = static_cast<int>(*number);
  return true;
}

bool read_indices(const json& array, ChosenOptions& chosen) {
  for (const json& element : array) {
    int index = 0;
    if (!read_index(element, index)) return false;
    chosen.indices.push_back(index);
  }
  return true;
}

}  // namespace

std::string read_text(Fields& fields, const char* name) {
  const auto* text = pointer<json::string_t>(fields, name);
  if (text) return *text;
  set_problem(fields, name, "a text");
  return {};
}

bool read_flag(Fields& fields, const char* name) {
  const auto* flag = pointer<json::boolean_t>(fields, name);
  if (flag) return *flag;
  set_problem(fields, name, "true or false");
  return false;
}

std::int64_t read_int64(Fields& fields, const char* name) {
  const json* found = member(fields, name);
  const std::optional<std::int64_t> number = found ? int64_of(*found) : std::nullopt;
  if (number) return *number;
  set_problem(fields, name, "a whole number of 64 bits");
  return 0;
}

std::uint64_t read_uint64(Fields& fields, const char* name) {
  const auto* number = pointer<json::number_unsigned_t>(fields, name);
  if (number) return *number;
  set_problem(fields, name, "a whole number from 0");
  return 0;
}

std::uint32_t read_uint32(Fields& fields, const char* name) {
  const std::uint64_t number = read_uint64(fields, name);
  if (number > UINT32_MAX) set_problem(fields, name, "a whole number of 32 bits");
  return static_cast<std::uint32_t>(number);
}

std::optional<std::int64_t> read_order(Fields& fields, const char* name) {
  const json* found = member(fields, name);
  if (!found) return std::nullopt;
  if (!found->is_number()) set_problem(fields, name, "a number");
  return int64_of(*found).value_or(-1);
}

std::optional<std::map<std::string, std::uint64_t>> read_sequences(Fields& fields, const char* name) {
  const json* found = member(fields, name);
  if (!found) return std::nullopt;
  std::map<std::string, std::uint64_t> sequences;
  bool is_good = found->is_object();
  for (const auto& [tab, sequence] : found->items()) {
    const auto* last = sequence.get_ptr<const json::number_unsigned_t*>();
    is_good = is_good && last;
    if (is_good) sequences[tab] = *last;
  }
  if (!is_good) set_problem(fields, name, "an object of whole numbers from 0");
  return sequences;
}

Answer read_answer(Fields& fields, const char* name) {
  const json* found = member(fields, name);
  if (found && found->is_null()) return {};
  if (const auto* text = pointer<json::string_t>(fields, name)) return TypedText{*text};
  ChosenOptions chosen;
  if (found && found->is_array() && read_indices(*found, chosen)) return chosen;
  set_problem(fields, name, "an answer");
  return {};
}

json json_of_answer(const Answer& answer) {
  if (const auto* chosen = std::get_if<ChosenOptions>(&answer)) return json(chosen->indices);
  if (const auto* typed = std::get_if<TypedText>(&answer)) return json(typed->text);
  return json();
}

}  // namespace lectern
