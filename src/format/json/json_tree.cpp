#include "format/json/json_tree.h"

#include <string>
#include <vector>

namespace lectern {
namespace {

using Json = nlohmann::json;

// The events of nlohmann's SAX parser (docs: "SAX Interface") build the tree. `json::parse` would do that too, but
// knows no limits and does not say where it stopped.
class TreeBuilder {
 public:
  explicit TreeBuilder(const JsonLimits& limits) : limits_(limits) {}

  bool null() { return add(nullptr); }
  bool boolean(bool value) { return add(value); }
  bool number_integer(Json::number_integer_t value) { return add(value); }
  bool number_unsigned(Json::number_unsigned_t value) { return add(value); }
  bool number_float(Json::number_float_t value, const std::string&) { return add(value); }
  bool string(std::string& value) { return add(std::move(value)); }
  bool binary(Json::binary_t&) { return false; }
  bool start_object(std::size_t) { return open(Json::value_t::object); }
  bool start_array(std::size_t) { return open(Json::value_t::array); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(std::string& name) {
    const auto [place, is_new] = open_.back()->get_ptr<Json::object_t*>()->try_emplace(std::move(name));
    member_ = &place->second;
    return is_new || fail("the key \"" + place->first + "\" stands twice in one object");
  }

  bool parse_error(std::size_t position, const std::string&, const Json::exception&) {
    return fail("the text is not valid JSON at byte " + std::to_string(position));
  }

  Json take_tree() { return std::move(root_); }
  const std::string& problem() const { return problem_; }

 private:
  bool add(Json value) { return place(std::move(value)) != nullptr; }

  bool open(Json::value_t type) {
    if (open_.size() == limits_.depth) {
      return fail("arrays and objects are nested more than " + std::to_string(limits_.depth) + " deep");
    }
    Json* container = place(Json(type));
    if (container != nullptr) open_.push_back(container);
    return container != nullptr;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  // Puts the value where the parser is; nullptr when there are too many. A container that is open does not move:
  // its parent gets no further value before it is closed.
  Json* place(Json value) {
    if (++values_ > limits_.values) {
      fail("there are more than " + std::to_string(limits_.values) + " values");
      return nullptr;
    }
    if (open_.empty()) return &(root_ = std::move(value));
    if (auto* array = open_.back()->get_ptr<Json::array_t*>()) return &array->emplace_back(std::move(value));
    return &(*member_ = std::move(value));
  }

  bool fail(std::string problem) {
    problem_ = std::move(problem);
    return false;
  }

  JsonLimits limits_;
  std::size_t values_ = 0;
  Json root_;
  std::vector<Json*> open_;  // from the outermost container to the innermost
  Json* member_ = nullptr;   // what the last key names
  std::string problem_;
};

}  // namespace

Result<nlohmann::json> parse_json(std::string_view text, const JsonLimits& limits) {
  if (text.size() > limits.bytes) {
    return std::unexpected(Error{"the text is longer than " + std::to_string(limits.bytes) + " bytes"});
  }
  TreeBuilder builder(limits);
  if (Json::sax_parse(text.data(), text.data() + text.size(), &builder)) return builder.take_tree();
  return std::unexpected(Error{builder.problem()});
}

}  // namespace lectern
