// Theme: every colour of the page by name, one set for light and one for dark, each with more contrast too, and every
// measure of its typography. Views name tokens, never colours or numbers of their own.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lectern {

enum class Color : std::uint8_t {
  surface,         // the page
  raised,          // cards, the sidebar, fields
  sunken,          // code, output
  border,          // hairlines; carries no text
  control_border,  // of fields, radios and buttons: at least 3:1 against what is behind it
  text,
  muted,        // secondary text
  accent,       // links, the primary button
  accent_soft,  // behind what is chosen
  on_accent,    // text on the primary button
  hover,        // behind what the pointer is over
  correct,
  correct_soft,
  wrong,
  wrong_soft,
  focus,
  code_text,
  code_keyword,
  code_string,
  code_number,
  code_comment,
  code_definition,  // names that are being defined, decorators
  code_builtin,
  count_,
};

// Straight (not premultiplied) sRGB.
struct Rgb {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;

  bool operator==(const Rgb&) const = default;
};

struct Theme {
  std::array<Rgb, static_cast<std::size_t>(Color::count_)> colors;
  bool dark = false;

  Rgb operator[](Color color) const { return colors[static_cast<std::size_t>(color)]; }
};

// What the learner's system asks for. With `more`, text is at least 7:1 against its ground, and lines and outlines
// of controls 3:1 and 4.5:1.
enum class Contrast : std::uint8_t { normal, more };

const Theme& light_theme(Contrast wanted = Contrast::normal);
const Theme& dark_theme(Contrast wanted = Contrast::normal);

// The token's name in the style sheets, where it is the custom property `--NAME`.
std::string_view name_of(Color color);

// Contrast ratio of two colours, 1..21. Source: WCAG 2.2, "contrast ratio" and "relative luminance".
double contrast(Rgb one, Rgb other);

// A pair of tokens that carries text (or, where `minimum` is 3, the outline of a control).
struct ColorPair {
  Color foreground;
  Color background;
  double minimum;
};

// Every pair the views use; the test holds each to its minimum in both themes.
inline constexpr std::array color_pairs = {
    ColorPair{Color::text, Color::surface, 4.5},
    ColorPair{Color::text, Color::raised, 4.5},
    ColorPair{Color::text, Color::hover, 4.5},
    ColorPair{Color::text, Color::accent_soft, 4.5},
    ColorPair{Color::text, Color::correct_soft, 4.5},
    ColorPair{Color::text, Color::wrong_soft, 4.5},
    ColorPair{Color::text, Color::sunken, 4.5},
    ColorPair{Color::muted, Color::surface, 4.5},
    ColorPair{Color::muted, Color::raised, 4.5},
    ColorPair{Color::muted, Color::hover, 4.5},
    ColorPair{Color::muted, Color::sunken, 4.5},
    ColorPair{Color::muted, Color::accent_soft, 4.5},
    ColorPair{Color::accent, Color::surface, 4.5},
    ColorPair{Color::accent, Color::raised, 4.5},
    ColorPair{Color::accent, Color::hover, 4.5},
    ColorPair{Color::accent, Color::accent_soft, 4.5},
    ColorPair{Color::accent, Color::correct_soft, 4.5},
    ColorPair{Color::accent, Color::wrong_soft, 4.5},
    ColorPair{Color::on_accent, Color::accent, 4.5},
    ColorPair{Color::correct, Color::surface, 4.5},
    ColorPair{Color::correct, Color::raised, 4.5},
    ColorPair{Color::correct, Color::hover, 4.5},
    ColorPair{Color::correct, Color::accent_soft, 4.5},
    ColorPair{Color::correct, Color::correct_soft, 4.5},
    ColorPair{Color::wrong, Color::surface, 4.5},
    ColorPair{Color::wrong, Color::raised, 4.5},
    ColorPair{Color::wrong, Color::sunken, 4.5},
    ColorPair{Color::wrong, Color::wrong_soft, 4.5},
    ColorPair{Color::code_text, Color::sunken, 4.5},
    ColorPair{Color::code_keyword, Color::sunken, 4.5},
    ColorPair{Color::code_string, Color::sunken, 4.5},
    ColorPair{Color::code_number, Color::sunken, 4.5},
    ColorPair{Color::code_comment, Color::sunken, 4.5},
    ColorPair{Color::code_definition, Color::sunken, 4.5},
    ColorPair{Color::code_builtin, Color::sunken, 4.5},
    ColorPair{Color::focus, Color::surface, 3},
    ColorPair{Color::focus, Color::raised, 3},
    ColorPair{Color::focus, Color::sunken, 3},
    ColorPair{Color::focus, Color::hover, 3},
    ColorPair{Color::focus, Color::accent_soft, 3},
    ColorPair{Color::focus, Color::correct_soft, 3},
    ColorPair{Color::focus, Color::wrong_soft, 3},
    ColorPair{Color::control_border, Color::surface, 3},
    ColorPair{Color::control_border, Color::raised, 3},
    ColorPair{Color::control_border, Color::hover, 3},
    ColorPair{Color::control_border, Color::accent_soft, 3},
    ColorPair{Color::control_border, Color::correct_soft, 3},
    ColorPair{Color::control_border, Color::wrong_soft, 3},
};

// Of a heading: usually, and in a narrow window, where a long one would fill it.
struct HeadingSize {
  float usual = 0;
  float narrow = 0;
};

// Sizes in CSS pixels at the normal text size; multiplied by the learner's scale.
namespace measure {
inline constexpr float body = 17;
inline constexpr float small = 14.5f;
inline constexpr float code_factor = 0.9f;  // code against the text around it
inline constexpr float body_leading = 1.6f;
inline constexpr float heading_leading = 1.25f;
inline constexpr HeadingSize title{body * 2.1f, 28};
inline constexpr HeadingSize heading{body * 1.6f, 22};
inline constexpr HeadingSize subheading{body * 1.25f, 20.25f};
inline constexpr HeadingSize least_heading{body, body};
inline constexpr float grid = 8;
inline constexpr float column = 640;  // about 68 characters of body text
inline constexpr float sidebar = 320;
inline constexpr float wide_from = 1024;    // the contents are beside the text from this width on
inline constexpr float narrow_below = 480;  // headings are smaller in a window of less width
inline constexpr float target = 44;         // least height of what is touched
inline constexpr float bar = 56;            // height of the bar at the top
inline constexpr float radius = 8;
}  // namespace measure

}  // namespace lectern
