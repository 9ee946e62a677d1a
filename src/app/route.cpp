#include "app/route.h"

#include <algorithm>
#include <optional>

#include "app/address.h"

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

// A word without the marks that a sentence or a line's end puts behind it.
std::string_view without_marks(std::string_view word) {
  return word.substr(0, word.find_last_not_of("_-") + 1);
}

// The view that a word alone is the address of.
std::optional<Route> view_named(std::string_view word) {
  word = without_marks(word);
  if (word == "read") return ReadRoute{};
  if (word == "progress") return ProgressRoute{};
  if (word == "settings") return SettingsRoute{};
  return std::nullopt;
}

// Where the lesson has something of this name.
std::optional<Route> place_of(const Lesson& lesson, const std::string& id) {
  if (find_topic(lesson, id)) return ReadRoute{id};
  if (find_quiz(lesson, id)) return QuizRoute{id};
  const auto has = [&](const auto& part) {
    return std::ranges::any_of(part.questions, [&](const Question& question) { return question.id == id; });
  };
  if (const auto topic = std::ranges::find_if(lesson.topics, has); topic != lesson.topics.end()) {
    return ReadRoute{topic->id};
  }
  if (const auto quiz = std::ranges::find_if(lesson.quizzes, has); quiz != lesson.quizzes.end()) {
    return QuizRoute{quiz->id};
  }
  return std::nullopt;
}

// The id that a route names, if it names one. One word alone may be an id, too, after a slash as well.
std::string id_in(const Route& route) {
  if (const auto* read = std::get_if<ReadRoute>(&route)) return read->topic;
  if (const auto* quiz = std::get_if<QuizRoute>(&route)) return quiz->quiz;
  const auto* unknown = std::get_if<UnknownRoute>(&route);
  if (!unknown) return {};
  auto words = words_of_address(unknown->address);
  return words.size() == 1 ? std::move(words[0]) : std::string();
}

}  // namespace

Route parse_route(std::string_view fragment) {
  if (fragment.starts_with('#')) fragment.remove_prefix(1);
  const auto unknown = [&] { return UnknownRoute{std::string(fragment)}; };
  auto words = words_of_address(fragment);
  if (words.empty()) return fragment.starts_with("//") ? Route(unknown()) : Route(ReadRoute{});
  if (words.size() == 1) {
    // A bare word is the plain page's link to what has this id.
    if (!fragment.starts_with('/')) return ReadRoute{std::move(words[0])};
    return view_named(words[0]).value_or(unknown());
  }
  if (words.size() == 2 && words[0] == "read") return ReadRoute{std::move(words[1])};
  if (words.size() == 2 && words[0] == "quiz") return QuizRoute{std::move(words[1])};
  return unknown();
}

std::string to_fragment(const Route& route) {
  return std::visit(ToFragment{}, route);
}

Route resolve(const Lesson& lesson, const Route& route) {
  const std::string id = id_in(route);
  if (id.empty()) return route;
  if (const auto place = place_of(lesson, id)) return *place;
  if (const auto place = place_of(lesson, std::string(without_marks(id)))) return *place;
  if (std::holds_alternative<ReadRoute>(route)) {
    if (const auto view = view_named(id)) return *view;
  }
  return std::holds_alternative<UnknownRoute>(route) ? route : UnknownRoute{to_fragment(route).substr(1)};
}

std::string corrected_address(std::string_view fragment, const Route& route) {
  if (fragment.starts_with('#')) fragment.remove_prefix(1);
  if (fragment.empty() || fragment == "/" || std::holds_alternative<UnknownRoute>(route)) return {};
  const std::string address = to_fragment(route);
  const std::string_view proper = std::string_view(address).substr(1);
  // To a browser `#top` is the top of the page, whatever is called so.
  const bool is_bare_id = !fragment.contains('/') && fragment != "top" && proper.ends_with('/' + std::string(fragment));
  return fragment == proper || is_bare_id ? std::string() : address;
}

}  // namespace lectern
