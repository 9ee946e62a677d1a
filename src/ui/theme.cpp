#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace lectern {
namespace {

constexpr Rgb rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8), static_cast<std::uint8_t>(hex)};
}

constexpr Theme light = {{{
                             rgb(0xFCFCFA),  // surface
                             rgb(0xF4F4F0),  // raised
                             rgb(0xF1F1EC),  // sunken
                             rgb(0xE0E0D9),  // border
                             rgb(0x85857C),  // control_border
                             rgb(0x1D1F23),  // text
                             rgb(0x5A5E66),  // muted
                             rgb(0x2A4FBF),  // accent
                             rgb(0xE6EBFA),  // accent_soft
                             rgb(0xFFFFFF),  // on_accent
                             rgb(0xECECE6),  // hover
                             rgb(0x17683A),  // correct
                             rgb(0xE4F3E8),  // correct_soft
                             rgb(0xA3271F),  // wrong
                             rgb(0xFBE9E6),  // wrong_soft
                             rgb(0x2A4FBF),  // focus
                             rgb(0x24272D),  // code_text
                             rgb(0x8A2C7C),  // code_keyword
                             rgb(0x24643A),  // code_string
                             rgb(0x8C4A00),  // code_number
                             rgb(0x646860),  // code_comment
                             rgb(0x1F53A8),  // code_definition
                             rgb(0x0B6570),  // code_builtin
                         }},
                         false};

constexpr Theme dark = {{{
                            rgb(0x16181D),  // surface
                            rgb(0x1E2127),  // raised
                            rgb(0x1F232A),  // sunken
                            rgb(0x33373F),  // border
                            rgb(0x7B818C),  // control_border
                            rgb(0xE7E7E3),  // text
                            rgb(0xA5AAB3),  // muted
                            rgb(0x9DB5FF),  // accent
                            rgb(0x262F4A),  // accent_soft
                            rgb(0x10131C),  // on_accent
                            rgb(0x2A2E36),  // hover
                            rgb(0x7FD49B),  // correct
                            rgb(0x1B3325),  // correct_soft
                            rgb(0xFFA196),  // wrong
                            rgb(0x3D2321),  // wrong_soft
                            rgb(0x9DB5FF),  // focus
                            rgb(0xE2E4E8),  // code_text
                            rgb(0xE3A0DB),  // code_keyword
                            rgb(0x9FD6A9),  // code_string
                            rgb(0xF0BE82),  // code_number
                            rgb(0x9AA092),  // code_comment
                            rgb(0x9CC2FF),  // code_definition
                            rgb(0x7FD3DD),  // code_builtin
                        }},
                        true};

// The same hues, further from what is behind them.
constexpr Theme light_with_more_contrast = {{{
                                                rgb(0xFFFFFF),  // surface
                                                rgb(0xFAFAF8),  // raised
                                                rgb(0xF8F8F6),  // sunken
                                                rgb(0x8B8B87),  // border
                                                rgb(0x6C6C64),  // control_border
                                                rgb(0x000000),  // text
                                                rgb(0x4D5158),  // muted
                                                rgb(0x2647AC),  // accent
                                                rgb(0xEFF2FC),  // accent_soft
                                                rgb(0xFFFFFF),  // on_accent
                                                rgb(0xF3F3EF),  // hover
                                                rgb(0x145C33),  // correct
                                                rgb(0xEDF7F0),  // correct_soft
                                                rgb(0x99251D),  // wrong
                                                rgb(0xFCF1EF),  // wrong_soft
                                                rgb(0x2647AC),  // focus
                                                rgb(0x000000),  // code_text
                                                rgb(0x842A77),  // code_keyword
                                                rgb(0x205A34),  // code_string
                                                rgb(0x7B4100),  // code_number
                                                rgb(0x4E514B),  // code_comment
                                                rgb(0x1D4E9E),  // code_definition
                                                rgb(0x0A5963),  // code_builtin
                                            }},
                                            false};

constexpr Theme dark_with_more_contrast = {{{
                                               rgb(0x000000),  // surface
                                               rgb(0x0F1014),  // raised
                                               rgb(0x101215),  // sunken
                                               rgb(0x606369),  // border
                                               rgb(0x848A95),  // control_border
                                               rgb(0xFFFFFF),  // text
                                               rgb(0xA7ACB5),  // muted
                                               rgb(0x9DB5FF),  // accent
                                               rgb(0x191F30),  // accent_soft
                                               rgb(0x000000),  // on_accent
                                               rgb(0x1B1E23),  // hover
                                               rgb(0x7FD49B),  // correct
                                               rgb(0x122118),  // correct_soft
                                               rgb(0xFFA196),  // wrong
                                               rgb(0x281715),  // wrong_soft
                                               rgb(0x9DB5FF),  // focus
                                               rgb(0xFFFFFF),  // code_text
                                               rgb(0xE3A0DB),  // code_keyword
                                               rgb(0x9FD6A9),  // code_string
                                               rgb(0xF0BE82),  // code_number
                                               rgb(0xA8ADA1),  // code_comment
                                               rgb(0x9CC2FF),  // code_definition
                                               rgb(0x7FD3DD),  // code_builtin
                                           }},
                                           true};

double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Rgb color) {
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

constexpr std::array<std::string_view, static_cast<std::size_t>(Color::count_)> names = {
    "surface",      "raised",      "sunken",       "border",          "control-border", "text",
    "muted",        "accent",      "accent-soft",  "on-accent",       "hover",          "correct",
    "correct-soft", "wrong",       "wrong-soft",   "focus",           "code-text",      "code-keyword",
    "code-string",  "code-number", "code-comment", "code-definition", "code-builtin"};

}  // namespace

std::string_view name_of(Color color) {
  return names[static_cast<std::size_t>(color)];
}

const Theme& light_theme(Contrast wanted) {
  return wanted == Contrast::more ? light_with_more_contrast : light;
}
const Theme& dark_theme(Contrast wanted) {
  return wanted == Contrast::more ? dark_with_more_contrast : dark;
}

double contrast(Rgb one, Rgb other) {
  const double first = luminance(one);
  const double second = luminance(other);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace lectern
