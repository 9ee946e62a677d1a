#include "fuzz/html_check.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace lectern::test {
namespace {

constexpr std::array<std::string_view, 4> references{"&amp;", "&lt;", "&gt;", "&quot;"};

bool is_void(std::string_view name) {
  return name == "br" || name == "hr";
}

class HtmlCheck {
 public:
  explicit HtmlCheck(std::string_view html) : rest_(html) {}

  std::string problem() {
    while (!rest_.empty() && problem_.empty()) read_piece();
    if (problem_.empty() && !open_.empty()) fail("is not closed: " + open_.back());
    return problem_;
  }

 private:
  void read_piece() {
    if (rest_.starts_with("</")) {
      close();
    } else if (rest_.starts_with('<')) {
      open();
    } else {
      read_character();
    }
  }

  void read_character() {
    if (rest_.front() == '>') return fail("a bracket stands in the text");
    if (rest_.front() != '&') return rest_.remove_prefix(1);
    const auto found = std::ranges::find_if(references, [&](auto known) { return rest_.starts_with(known); });
    if (found == references.end()) return fail("an ampersand stands in the text");
    rest_.remove_prefix(found->size());
  }

  void close() {
    rest_.remove_prefix(2);
    const std::string name = take_name();
    if (open_.empty() || open_.back() != name) return fail("an element closes that is not the last one open: " + name);
    open_.pop_back();
    expect(">");
  }

  void open() {
    rest_.remove_prefix(1);
    const std::string name = take_name();
    if (name.empty()) return fail("an element has no name");
    if (name == "a" && std::ranges::find(open_, name) != open_.end()) return fail("a link stands in a link");
    while (rest_.starts_with(' ') && problem_.empty()) read_attribute();
    if (!is_void(name)) open_.push_back(name);
    expect(">");
  }

  void read_attribute() {
    rest_.remove_prefix(1);
    const std::string name = take_name();
    expect("=\"");
    const std::size_t start = rest_.size();
    const std::string_view whole = rest_;
    while (!rest_.empty() && rest_.front() != '"' && problem_.empty()) {
      if (rest_.front() == '<') return fail("a bracket stands in an attribute");
      read_character();
    }
    const std::string value(whole.substr(0, start - rest_.size()));
    expect("\"");
    if (name == "id" && !ids_.insert(value).second) fail("an id stands twice: " + value);
  }

  std::string take_name() {
    const auto is_part = [](char byte) {
      return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-';
    };
    const auto end = std::ranges::find_if_not(rest_, is_part);
    const std::string name(rest_.begin(), end);
    rest_.remove_prefix(name.size());
    return name;
  }

  void expect(std::string_view text) {
    if (!rest_.starts_with(text)) return fail("expected is " + std::string(text));
    rest_.remove_prefix(text.size());
  }

  void fail(const std::string& what) {
    if (problem_.empty())
      problem_ = "The HTML is not well formed, " + what + ", before: " + std::string(rest_.substr(0, 40));
  }

  std::string_view rest_;
  std::vector<std::string> open_;
  std::set<std::string> ids_;
  std::string problem_;
};

}  // namespace

std::string problem_of_html(std::string_view html) {
  return HtmlCheck(html).problem();
}

}  // namespace lectern::test
