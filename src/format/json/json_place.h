// JsonPlace: a position in an untrusted JSON tree, with readers that never fail outright. A value of the wrong type
// reads as an empty one and is noted in the JsonReport; who has read everything asks the report whether all of it was
// sound.
//
//     JsonReport report(tree);
//     const JsonPlace root(report);
//     Quiz quiz{.id = root.member("id").id(), …};
//     if (report.is_sound()) use(quiz);
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

// The first mistake found in a tree; the tree must outlive the report.
class JsonReport {
 public:
  explicit JsonReport(const nlohmann::json& root) : root_(root) {}

  bool is_sound() const { return problem_.empty(); }
  const std::string& problem() const { return problem_; }
  const nlohmann::json& root() const { return root_; }

  // Notes `sentence` about `value`, which must be part of the tree. Later mistakes often follow from the first, so only
  // that is kept.
  void note(const nlohmann::json& value, std::string_view sentence);

 private:
  const nlohmann::json& root_;
  std::string problem_;
};

class JsonPlace {
 public:
  explicit JsonPlace(JsonReport& report) : JsonPlace(report, &report.root()) {}

  bool has(const char* key) const;

  // A member that is missing is a mistake. Ask `has` first where it may be.
  JsonPlace member(const char* key) const;

  // The items of an array.
  std::vector<JsonPlace> items() const;

  bool is_text() const;
  std::string text() const;
  std::string id() const;  // text that is_id() holds for
  bool flag() const;
  int number(int least, int most) const;

  // For members that may be missing: empty text, false.
  std::string optional_text(const char* key) const;
  bool optional_flag(const char* key) const;

  // Notes a mistake here: "… expected".
  void fail(std::string_view sentence) const;

  // Every item of the array, read by `read_item(JsonPlace)`.
  template <typename Read>
  auto list(Read read_item) const {
    std::vector<decltype(read_item(*this))> list;
    for (const JsonPlace& item : items()) list.push_back(read_item(item));
    return list;
  }

 private:
  JsonPlace(JsonReport& report, const nlohmann::json* value) : report_(&report), value_(value) {}

  JsonReport* report_;
  const nlohmann::json* value_;  // nullptr below a mistake
};

}  // namespace lectern
