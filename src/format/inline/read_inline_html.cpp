#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "course/rules.h"
#include "format/inline/inline_builder.h"
#include "format/inline/inline_html.h"

namespace lectern {
namespace {

constexpr std::array<std::pair<std::string_view, Style>, 3> styles{
    {{"code", Style::code}, {"strong", Style::strong}, {"em", Style::emphasis}}};

constexpr std::array<std::pair<std::string_view, char>, 4> entities{
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}}};

// Reads from the front of what is left; stops at the first mistake.
class Reader {
 public:
  explicit Reader(std::string_view html) : rest_(html) {}

  Result<InlineText> run() {
    while (mistake_.empty() && !rest_.empty()) read_piece();
    if (mistake_.empty() && !open_.empty()) mistake_ = "`<" + std::string(open_.back()) + ">` has no end";
    if (!mistake_.empty()) return std::unexpected(Error{mistake_});
    return std::move(text_);
  }

 private:
  void read_piece() {
    if (take("</")) return read_end();
    if (take("<")) return read_start();
    if (rest_.front() == '&') return read_entity();
    const std::size_t end = std::min(rest_.find_first_of("<&"), rest_.size());
    builder_.add_text(text_, rest_.substr(0, end));
    rest_.remove_prefix(end);
  }

  void read_entity() {
    for (const auto& [entity, character] : entities) {
      if (take(entity)) return builder_.add_text(text_, std::string_view(&character, 1));
    }
    mistake_ = "`&` is written `&amp;`";
  }

  void read_start() {
    if (take("br>")) return builder_.add_hard_break(text_);
    if (take("a href=\"")) return read_link();
    for (const auto& [name, style] : styles) {
      if (!takes_tag(name)) continue;
      open_.push_back(name);
      return builder_.enter(style);
    }
    mistake_ = "`<code>`, `<strong>`, `<em>`, `<a href>` and `<br>` are known, and `<` is written `&lt;`";
  }

  void read_link() {
    const std::size_t end = std::min(rest_.find('"'), rest_.size());
    const Result<InlineText> address = read_inline_html(rest_.substr(0, end));
    std::string link = address ? plain_text(*address) : "";
    rest_.remove_prefix(end);
    if (!is_link(link)) mistake_ = "a link to https:, mailto: or #topic-id is expected";
    if (!take("\">") && !take("\" rel=\"noopener\">")) mistake_ = "`<a href=\"…\">` is expected";
    open_.push_back("a");
    builder_.set_link(std::move(link));
  }

  void read_end() {
    if (open_.empty() || !takes_tag(open_.back())) {
      mistake_ = "an end stands without its start";
      return;
    }
    for (const auto& [name, style] : styles) {
      if (name == open_.back()) builder_.leave(style);
    }
    if (open_.back() == "a") builder_.set_link("");
    open_.pop_back();
  }

  bool take(std::string_view expected) {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(expected.size());
    return true;
  }

  // `name` and the `>` behind it.
  bool takes_tag(std::string_view name) {
    if (!rest_.starts_with(name) || !rest_.substr(name.size()).starts_with('>')) return false;
    rest_.remove_prefix(name.size() + 1);
    return true;
  }

  std::string_view rest_;
  InlineText text_;
  InlineBuilder builder_;
  std::vector<std::string_view> open_;  // names of the elements that have not ended
  std::string mistake_;
};

}  // namespace

Result<InlineText> read_inline_html(std::string_view html) {
  return Reader(html).run();
}

}  // namespace lectern
