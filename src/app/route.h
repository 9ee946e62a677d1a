// Route: which view is open, as the address says after `#`. Pure: nothing here touches a browser.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "course/lesson.h"

namespace lectern {

// The lesson; `topic` is the one to open at, or empty for the top.
struct ReadRoute {
  std::string topic;

  bool operator==(const ReadRoute&) const = default;
};

struct QuizRoute {
  std::string quiz;

  bool operator==(const QuizRoute&) const = default;
};

struct ProgressRoute {
  bool operator==(const ProgressRoute&) const = default;
};

struct SettingsRoute {
  bool operator==(const SettingsRoute&) const = default;
};

// An address that leads nowhere; the view says so and offers the contents.
struct UnknownRoute {
  std::string address;

  bool operator==(const UnknownRoute&) const = default;
};

using Route = std::variant<ReadRoute, QuizRoute, ProgressRoute, SettingsRoute, UnknownRoute>;

// Reads what comes after `#`: "", "/", "/read", "/read/<topic>", "/quiz/<quiz>", "/progress", "/settings". A bare
// "<id>" is the plain page's link to a topic or quiz and reads as "/read/<id>". What was appended, encoded or written
// otherwise on the way is passed over (app/address.h). Whether the id exists is not decided here: see `resolve`.
Route parse_route(std::string_view fragment);

// The fragment of a route, with its leading `#`: `#/read/metaclasses`.
std::string to_fragment(const Route& route);

// The route to what `route` names in the lesson: a topic or a quiz, whichever has this id; of a question, the topic or
// the quiz that it belongs to; else the view of this name. An UnknownRoute where there is nothing of that name.
Route resolve(const Lesson& lesson, const Route& route);

// The address that should take the place of `fragment`, which led to `route`: empty where that is an address of the
// route already, or leads nowhere.
std::string corrected_address(std::string_view fragment, const Route& route);

}  // namespace lectern
