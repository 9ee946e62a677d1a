// Route: which view is open, as it stands in the address after `#`. Pure: nothing here touches a browser.
#pragma once

#include <string>
#include <string_view>
#include <variant>

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

// Reads what stands after `#`: "", "/", "/read", "/read/<topic>", "/quiz/<quiz>", "/progress", "/settings". A bare
// "<id>" is the plain page's link to a topic or quiz and reads as "/read/<id>". Whether the id exists is not decided
// here: see `resolve` in app/update.h.
Route parse_route(std::string_view fragment);

// The fragment of a route, with its leading `#`: `#/read/metaclasses`.
std::string to_fragment(const Route& route);

}  // namespace lectern
