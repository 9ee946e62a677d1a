#include "app/route.h"

#include "base/text.h"

namespace lectern {
namespace {

struct ToFragment {
  std::string operator()(const ReadRoute& route) const {
    return route.topic.empty() ? "#/read" : "#/read/" + route.topic;
  }
  std::string operator()(const QuizRoute& route) const { return "#/quiz/" + route.quiz; }
  std::string operator()(const ProgressRoute&) const { return "#/progress"; }
  std::string operator()(const SettingsRoute&) const { return "#/settings"; }
  std::string operator()(const UnknownRoute& route) const { return '#' + route.address; }
};

}  // namespace

Route parse_route(std::string_view fragment) {
  if (fragment.starts_with('#')) fragment.remove_prefix(1);
  if (fragment.empty() || fragment == "/") return ReadRoute{};
  if (!fragment.starts_with('/')) return ReadRoute{std::string(fragment)};
  const auto parts = split(fragment.substr(1), '/');
  const bool has_id = parts.size() == 2 && !parts[1].empty();
  const bool is_alone = parts.size() == 1 || (parts.size() == 2 && parts[1].empty());
  if (parts[0] == "read" && is_alone) return ReadRoute{};
  if (parts[0] == "read" && has_id) return ReadRoute{std::string(parts[1])};
  if (parts[0] == "quiz" && has_id) return QuizRoute{std::string(parts[1])};
  if (parts[0] == "progress" && is_alone) return ProgressRoute{};
  if (parts[0] == "settings" && is_alone) return SettingsRoute{};
  return UnknownRoute{std::string(fragment)};
}

std::string to_fragment(const Route& route) {
  return std::visit(ToFragment{}, route);
}

}  // namespace lectern
