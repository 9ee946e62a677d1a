#include "app/share.h"

#include "base/escape.h"

namespace lectern {
namespace {

struct Place {
  std::string fragment;   // of the address; empty for the whole lesson
  std::string attribute;  // of the element, with a space before it
  std::string title;
};

Place place_of(const Lesson& lesson, const Route& route) {
  if (const auto* read = std::get_if<ReadRoute>(&route)) {
    if (const Topic* topic = find_topic(lesson, read->topic)) {
      return {to_fragment(route), " topic=\"" + topic->id + '"', plain_text(topic->title)};
    }
  }
  if (const auto* open = std::get_if<QuizRoute>(&route)) {
    if (const Quiz* quiz = find_quiz(lesson, open->quiz)) {
      return {to_fragment(route), " quiz=\"" + quiz->id + '"', plain_text(quiz->title)};
    }
  }
  return {{}, {}, lesson.title};
}

}  // namespace

Share share_of(const Lesson& lesson, const State& state) {
  const Place place = place_of(lesson, state.route);
  const std::string site = escape_html(state.site);
  const std::string folder = site.substr(0, site.rfind('/') + 1);
  Share share;
  share.link = state.site + place.fragment;
  share.element = "<script src=\"" + folder + "embed.js\" async></script>\n<lectern-lesson src=\"" + site +
                  "\" lesson=\"" + lesson.id + '"' + place.attribute + "></lectern-lesson>";
  share.frame = "<iframe src=\"" + site + "?embed" + place.fragment + "\" title=\"" + escape_html(place.title) +
                "\"\n  width=\"100%\" height=\"600\" loading=\"lazy\" allow=\"clipboard-write; fullscreen\"></iframe>";
  return share;
}

}  // namespace lectern
