#include "quiz/typed_match.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "base/typed_text.h"

namespace lectern {
namespace {

constexpr std::string_view dash = "—";

// Takes the spaces and tabs that `text` begins with.
std::string_view take_space(std::string_view& text) {
  const std::string_view space = text.substr(0, text.find_first_not_of(" \t"));
  text.remove_prefix(space.size());
  return space;
}

bool matches_space(std::string_view accepted, std::string_view typed) {
  return accepted == typed || (accepted.find('\t') != std::string_view::npos && !typed.empty());
}

// How many hyphens a row of hyphens and dashes may have been.
struct Hyphens {
  std::size_t least = 0;
  std::size_t most = 0;
};

// Takes the hyphens and dashes that `text` begins with.
Hyphens take_hyphens(std::string_view& text) {
  Hyphens hyphens;
  for (;;) {
    const bool is_dash = text.starts_with(dash);
    if (!is_dash && !text.starts_with('-')) return hyphens;
    hyphens.least += 1;
    hyphens.most += is_dash ? 3 : 1;
    text.remove_prefix(is_dash ? dash.size() : 1);
  }
}

bool matches_hyphens(Hyphens accepted, Hyphens typed) {
  return accepted.least <= typed.most && typed.least <= accepted.most;
}

// Takes what `text` has before its next space, hyphen or dash.
std::string_view take_letters(std::string_view& text) {
  const std::string_view letters = text.substr(0, std::min(text.find_first_of(" \t-"), text.find(dash)));
  text.remove_prefix(letters.size());
  return letters;
}

bool matches_folded(std::string_view accepted, std::string_view typed) {
  while (!accepted.empty() || !typed.empty()) {
    if (!matches_space(take_space(accepted), take_space(typed))) return false;
    if (!matches_hyphens(take_hyphens(accepted), take_hyphens(typed))) return false;
    if (take_letters(accepted) != take_letters(typed)) return false;
  }
  return true;
}

}  // namespace

bool matches_typed(std::string_view accepted, std::string_view typed) {
  return matches_folded(fold_typed(accepted), fold_typed(typed));
}

}  // namespace lectern
