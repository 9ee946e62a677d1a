#include "format/json/json_place.h"

#include "course/rules.h"

namespace lectern {
namespace {

using Json = nlohmann::json;

// `~` and `/` in a key are written `~0` and `~1` (RFC 6901).
std::string pointer_token(std::string_view key) {
  std::string token = "/";
  for (const char byte : key) {
    if (byte == '~') {
      token += "~0";
    } else if (byte == '/') {
      token += "~1";
    } else {
      token += byte;
    }
  }
  return token;
}

// Finds `value` below `node` by its address and puts the pointer's tokens in front of `pointer`. Only done once, for an
// error; that is cheaper than carrying paths along.
bool find_pointer(const Json& node, const Json& value, std::string& pointer) {
  if (&node == &value) return true;
  if (const auto* object = node.get_ptr<const Json::object_t*>()) {
    for (const auto& [key, member] : *object) {
      if (find_pointer(member, value, pointer)) return pointer.insert(0, pointer_token(key)), true;
    }
  } else if (const auto* array = node.get_ptr<const Json::array_t*>()) {
    for (std::size_t i = 0; i < array->size(); ++i) {
      if (find_pointer((*array)[i], value, pointer)) return pointer.insert(0, '/' + std::to_string(i)), true;
    }
  }
  return false;
}

const Json* find_member(const Json* value, const char* key) {
  const auto* object = value == nullptr ? nullptr : value->get_ptr<const Json::object_t*>();
  if (object == nullptr) return nullptr;
  const auto found = object->find(key);
  return found == object->end() ? nullptr : &found->second;
}

}  // namespace

void JsonReport::note(const Json& value, std::string_view sentence) {
  if (!is_sound()) return;
  std::string pointer;
  find_pointer(root_, value, pointer);
  problem_ = "at " + (pointer.empty() ? std::string("the top") : pointer) + ": " + std::string(sentence);
}

bool JsonPlace::has(const char* key) const {
  return find_member(value_, key) != nullptr;
}

JsonPlace JsonPlace::member(const char* key) const {
  const Json* found = find_member(value_, key);
  if (found == nullptr) {
    const bool is_object = value_ != nullptr && value_->is_object();
    fail(is_object ? "\"" + std::string(key) + "\" is missing" : "an object is expected");
  }
  return JsonPlace(*report_, found);
}

std::vector<JsonPlace> JsonPlace::items() const {
  std::vector<JsonPlace> places;
  const auto* array = value_ == nullptr ? nullptr : value_->get_ptr<const Json::array_t*>();
  if (array == nullptr) {
    fail("an array is expected");
    return places;
  }
  places.reserve(array->size());
  for (const Json& item : *array) places.push_back(JsonPlace(*report_, &item));
  return places;
}

bool JsonPlace::is_text() const {
  return value_ != nullptr && value_->is_string();
}

std::string JsonPlace::text() const {
  if (is_text()) return *value_->get_ptr<const std::string*>();
  fail("text is expected");
  return {};
}

std::string JsonPlace::id() const {
  std::string id = text();
  if (!is_id(id)) fail("an id of lower-case letters, digits and hyphens is expected, beginning with a letter");
  return id;
}

bool JsonPlace::flag() const {
  if (value_ != nullptr && value_->is_boolean()) return *value_->get_ptr<const bool*>();
  fail("true or false is expected");
  return false;
}

int JsonPlace::number(int least, int most) const {
  const auto* number = value_ == nullptr ? nullptr : value_->get_ptr<const Json::number_unsigned_t*>();
  if (number != nullptr && *number >= static_cast<unsigned>(least) && *number <= static_cast<unsigned>(most)) {
    return static_cast<int>(*number);
  }
  fail("a whole number from " + std::to_string(least) + " to " + std::to_string(most) + " is expected");
  return least;
}

std::string JsonPlace::optional_text(const char* key) const {
  return has(key) ? member(key).text() : std::string();
}

bool JsonPlace::optional_flag(const char* key) const {
  return has(key) && member(key).flag();
}

void JsonPlace::fail(std::string_view sentence) const {
  if (value_ != nullptr) report_->note(*value_, sentence);
}

}  // namespace lectern
