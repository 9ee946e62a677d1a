// The elements of a JSON array, one piece of text at a time. A record can be large, and a tree of all of it many times
// larger: so each event is cut out first and parsed by itself.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace lectern {

class ElementReader {
 public:
  explicit ElementReader(std::string_view array);

  // The next element's text; nothing after the last one, and where the text is no array or an element is nested deeper
  // than any event is. That the element itself is JSON is left to its parser.
  std::optional<std::string_view> next();

  // Was everything read, up to the array's closing bracket? Asked when next() gave nothing.
  bool at_end() const { return at_end_; }

 private:
  std::string_view rest_;  // after the last element
  bool at_end_ = false;
};

}  // namespace lectern
