#include "format/markdown/host_signs.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "format/markdown/address.h"
#include "format/markdown/characters.h"

namespace lectern {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

class SignFinder {
 public:
  SignFinder(const ShownText& shown, Mistakes& mistakes) : shown_(shown), text_(shown.text()), mistakes_(mistakes) {}

  // One sign begins at one place, and the next is looked for behind it.
  void run() {
    for (std::size_t at = 0; at < text_.size();) at = std::max(at + 1, find_sign(at));
  }

 private:
  // Where the sign at `at` ends; `at` where there is none.
  std::size_t find_sign(std::size_t at) {
    switch (text_[at]) {
      case '~':
        return report(at, end_of_struck(at), "a lesson has no struck-out text: leave {0} out, or write it as code");
      case '=':
        return report(at, end_of_marked(at), "a lesson has no marked text: write `**…**` instead of {0}, or code");
      case '$':
        return report(at, end_of_formula(at), "a lesson has no formulas: write {0} in words or as code");
      case ':':
        return report(at, end_of_emoji(at),
                      "a lesson has no names of emoji: write the character itself instead of {0}, or code");
      case '[':
        return report(at, end_of_footnote(at), footnote_message("{0}"));
      default:
        return shown_.is_in_link(at) ? at : report_address(at);
    }
  }

  std::size_t report(std::size_t at, std::size_t end, std::string_view message) {
    if (end == nowhere) return at;
    mistakes_.add(shown_.offset_of(at), fill(message, {quoted(text_.substr(at, end - at))}));
    return end;
  }

  std::size_t report_address(std::size_t at) {
    const Address address = find_address(text_, at);
    if (address.length == 0) return at;
    mistakes_.add(shown_.offset_of(at), "an address is a link between `<` and `>` only: write " +
                                            quoted("<" + address.link + ">") + ", or write it as code");
    return at + address.length;
  }

  // How many bytes like the one at `at` are in a row.
  std::size_t run_length(std::size_t at) const {
    return std::min(text_.find_first_not_of(text_[at], at), text_.size()) - at;
  }

  // The rules of CommonMark for what may open and close emphasis; code hosts have the same ones for tildes.
  bool is_left_flanking(std::size_t at, std::size_t length) const {
    const char next = shown_.at(at + length);
    return !is_space(next) && (!is_sign(next) || is_space(shown_.before(at)) || is_sign(shown_.before(at)));
  }
  bool is_right_flanking(std::size_t at, std::size_t length) const {
    const char next = shown_.at(at + length);
    return !is_space(shown_.before(at)) && (!is_sign(shown_.before(at)) || is_space(next) || is_sign(next));
  }

  std::size_t end_of_struck(std::size_t at) {
    const std::size_t length = run_length(at);
    if (shown_.before(at) == '~' || length > 2 || !is_left_flanking(at, length)) return nowhere;
    return find_end(at, length, [&](std::size_t end) { return is_right_flanking(end, length); });
  }

  // `==mark==`, but no comparison: that has spaces around its sign, or words, quotations or code on both sides of it.
  std::size_t end_of_marked(std::size_t at) {
    const char next = shown_.at(at + 2);
    const bool begins = run_length(at) == 2 && is_outside(shown_.before(at), '=') && !is_space(next);
    const bool compares_code = shown_.before(at) == ShownText::plain_sign && next == ShownText::plain_sign;
    if (!begins || compares_code || next == '"' || next == '\'') return nowhere;
    return find_end(
        at, 2, [&](std::size_t end) { return !is_space(shown_.before(end)) && is_outside(shown_.at(end + 2), '='); });
  }

  // Behind the next sign that is as long as the one at `at` and that `ends` holds for.
  template <typename Ends>
  std::size_t find_end(std::size_t at, std::size_t length, Ends ends) {
    const std::string sign = std::string(text_.substr(at, length));
    if (endless_.contains(sign)) return nowhere;
    const char byte = sign.front();
    for (std::size_t end = text_.find(byte, at + length); end != nowhere;
         end = text_.find(byte, end + run_length(end))) {
      if (run_length(end) == length && ends(end)) return end + length;
    }
    endless_.insert(sign);
    return nowhere;
  }

  // `$x$` and `$$x$$`, but no amounts of money: the second of two has a digit behind its sign.
  std::size_t end_of_formula(std::size_t at) const {
    const std::size_t length = run_length(at);
    if (!std::string_view(" ([{\"'").contains(shown_.before(at)) || length > 2) return nowhere;
    if (length == 1 && is_space(shown_.at(at + 1))) return nowhere;
    const std::size_t end = text_.find('$', at + length);
    if (end == nowhere || end == at + length || run_length(end) != length) return nowhere;
    const bool ends = length == 2 || (!is_space(shown_.before(end)) && is_outside(shown_.at(end + 1), '$'));
    return ends ? end + length : nowhere;
  }

  // `:tada:`, but no times and no slices: those have letters or digits in front or behind.
  std::size_t end_of_emoji(std::size_t at) const {
    const std::size_t end = text_.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_+-", at + 1);
    if (end == nowhere || text_[end] != ':' || !is_outside(shown_.before(at), ':')) return nowhere;
    // A name in front of code is one of Sphinx' roles, and one in front of `//` begins an address.
    if (text_.substr(end + 1).starts_with("//")) return nowhere;
    if (!is_outside(shown_.at(end + 1), ':') || shown_.at(end + 1) == ShownText::plain_sign) return nowhere;
    const std::string_view name = text_.substr(at + 1, end - at - 1);
    const bool is_number = name == "+1" || name == "-1" || name == "100" || name == "1234";
    return is_number || std::ranges::count_if(name, is_letter) > 1 ? end + 1 : nowhere;
  }

  std::size_t end_of_footnote(std::size_t at) const {
    if (shown_.at(at + 1) != '^') return nowhere;
    const std::size_t end = text_.find_first_of("[] ", at + 2);
    return end != nowhere && text_[end] == ']' && end > at + 2 ? end + 1 : nowhere;
  }

  // Whether a byte beside a sign is no part of a word, nor the sign once more.
  static bool is_outside(char byte, char sign) { return !is_ascii_name(byte) && byte != sign; }

  const ShownText& shown_;
  std::string_view text_;
  Mistakes& mistakes_;
  std::set<std::string> endless_;  // signs that no later one closes
};

}  // namespace

void check_host_signs(const ShownText& shown, Mistakes& mistakes) {
  SignFinder(shown, mistakes).run();
}

void check_footnotes(const BlockLines& lines, Mistakes& mistakes) {
  for (const BlockLine& line : lines.lines) {
    const std::string_view rest = mistakes.source().text().substr(line.content);
    const std::string_view sign = rest.substr(0, rest.find_first_of(" \n"));
    const std::size_t end = sign.find("]:");
    if (line.kind != LineKind::text || !sign.starts_with("[^") || end == nowhere) continue;
    mistakes.add(line.content, footnote_message(quoted(sign.substr(0, end + 1))));
  }
}

std::string footnote_message(std::string_view quotation) {
  return "a lesson has no footnotes: write in the text what " + std::string(quotation) + " says, or write it as code";
}

}  // namespace lectern
