#include "app/settings.h"

#include <array>
#include <cstddef>

namespace lectern {
namespace {

constexpr std::array<std::string_view, 3> theme_values = {"system", "light", "dark"};
constexpr std::array<std::string_view, 5> text_size_values = {"small", "normal", "large", "huge", "largest"};
constexpr std::array<std::string_view, 3> motion_values = {"system", "full", "reduced"};
constexpr std::array<std::string_view, 2> picture_values = {"automatic", "elements"};
constexpr std::array<std::string_view, 2> shortcuts_values = {"on", "off"};
constexpr std::array<std::string_view, 2> contents_values = {"shown", "hidden"};
constexpr std::array<float, 5> text_scales = {0.875f, 1.0f, 1.25f, 1.5f, 2.0f};

// The choice stored under `name`, or `fallback` where there is none or it is unknown.
template <typename Choice, std::size_t count>
Choice read_choice(const std::map<std::string, std::string>& stored, std::string_view name,
                   const std::array<std::string_view, count>& values, Choice fallback) {
  const auto found = stored.find(std::string(name));
  if (found == stored.end()) return fallback;
  for (std::size_t place = 0; place < count; ++place) {
    if (values[place] == found->second) return static_cast<Choice>(place);
  }
  return fallback;
}

}  // namespace

float scale_of(TextSize size) {
  return text_scales[static_cast<std::size_t>(size)];
}

std::string_view stored_value(ThemeChoice choice) {
  return theme_values[static_cast<std::size_t>(choice)];
}
std::string_view stored_value(TextSize choice) {
  return text_size_values[static_cast<std::size_t>(choice)];
}
std::string_view stored_value(MotionChoice choice) {
  return motion_values[static_cast<std::size_t>(choice)];
}
std::string_view stored_value(PictureChoice choice) {
  return picture_values[static_cast<std::size_t>(choice)];
}
std::string_view stored_value(ShortcutsChoice choice) {
  return shortcuts_values[static_cast<std::size_t>(choice)];
}

std::string_view stored_value(ContentsChoice choice) {
  return contents_values[static_cast<std::size_t>(choice)];
}

Settings read_settings(const std::map<std::string, std::string>& stored) {
  const Settings defaults;
  return {read_choice(stored, theme_setting, theme_values, defaults.theme),
          read_choice(stored, text_size_setting, text_size_values, defaults.text_size),
          read_choice(stored, motion_setting, motion_values, defaults.motion),
          read_choice(stored, picture_setting, picture_values, defaults.picture),
          read_choice(stored, shortcuts_setting, shortcuts_values, defaults.shortcuts),
          read_choice(stored, contents_setting, contents_values, defaults.contents)};
}

}  // namespace lectern
