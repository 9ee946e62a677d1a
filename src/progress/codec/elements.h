// The elements of a JSON array, or the members of an object, one piece of text at a time. A record can be large, and a
// tree of all of it many times larger: so each event is cut out first and parsed by itself.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace lectern {

class ElementReader {
 public:
  enum class Of { array, object };
  explicit ElementReader(std::string_view text, Of kind = Of::array);

  // The next element's text; nothing after the last one, and where the text is no array (no object) or an element is
  // nested deeper than any event is. That the element itself is JSON is left to its parser.
  std::optional<std::string_view> next();

  // Was everything read, up to the closing bracket? Asked when next() gave nothing.
  bool at_end() const { return at_end_; }

 private:
  std::string_view rest_;  // after the last element
  char closing_;
  bool at_end_ = false;
};

// A member of an object, as next() gives it, in two: its name as JSON, and the text of its value. Nothing where it is
// none.
std::optional<std::pair<std::string_view, std::string_view>> split_member(std::string_view member);

}  // namespace lectern
