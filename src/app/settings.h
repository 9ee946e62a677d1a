// Settings: how the learner wants the page. They are in the learner's record as name and value; a value that is not
// known reads as the default, so that an older app can open a newer record.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace lectern {

enum class ThemeChoice { system, light, dark };
enum class TextSize { small, normal, large, huge, largest };
enum class MotionChoice { system, full, reduced };
// How the page is drawn: on a canvas where the browser can, or by its elements alone.
enum class PictureChoice { automatic, elements };
// Whether single keys do something.
enum class ShortcutsChoice { on, off };
// The contents beside the text on a wide screen.
enum class ContentsChoice { shown, hidden };

struct Settings {
  ThemeChoice theme = ThemeChoice::system;
  TextSize text_size = TextSize::normal;
  MotionChoice motion = MotionChoice::system;
  PictureChoice picture = PictureChoice::automatic;
  ShortcutsChoice shortcuts = ShortcutsChoice::on;
  ContentsChoice contents = ContentsChoice::shown;

  bool operator==(const Settings&) const = default;
};

// The factor on every size of text and space, up to twice the normal one.
float scale_of(TextSize size);

// Names and values as they are stored.
inline constexpr std::string_view theme_setting = "theme";
inline constexpr std::string_view text_size_setting = "text-size";
inline constexpr std::string_view motion_setting = "motion";
inline constexpr std::string_view picture_setting = "picture";
inline constexpr std::string_view shortcuts_setting = "shortcuts";
inline constexpr std::string_view contents_setting = "contents";
// How often the record had been exported when the learner put the reminder away.
inline constexpr std::string_view reminder_setting = "export-reminder";

std::string_view stored_value(ThemeChoice choice);
std::string_view stored_value(TextSize choice);
std::string_view stored_value(MotionChoice choice);
std::string_view stored_value(PictureChoice choice);
std::string_view stored_value(ShortcutsChoice choice);
std::string_view stored_value(ContentsChoice choice);

Settings read_settings(const std::map<std::string, std::string>& stored);

}  // namespace lectern
