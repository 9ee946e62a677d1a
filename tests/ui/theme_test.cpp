#include "ui/theme.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>

using namespace lectern;

namespace {

std::string css_hex(Rgb color) {
  std::string text = "#";
  for (const std::uint8_t channel : {color.red, color.green, color.blue}) {
    text += "0123456789abcdef"[channel >> 4];
    text += "0123456789abcdef"[channel & 15];
  }
  return text;
}

std::string read_file(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

int count(const std::string& text, const std::string& part) {
  int found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("contrast is that of WCAG: 21 for black on white, 1 for a colour on itself") {
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == doctest::Approx(21));
  CHECK(contrast({18, 52, 86}, {18, 52, 86}) == doctest::Approx(1));
  CHECK(contrast({119, 119, 119}, {255, 255, 255}) == doctest::Approx(4.478).epsilon(0.001));
}

TEST_CASE("every pair of colours that carries text or outlines a control has enough contrast in both themes") {
  for (const Theme* theme : {&light_theme(), &dark_theme()}) {
    for (const ColorPair& pair : color_pairs) {
      CAPTURE(theme->dark);
      CAPTURE(static_cast<int>(pair.foreground));
      CAPTURE(static_cast<int>(pair.background));
      CHECK(contrast((*theme)[pair.foreground], (*theme)[pair.background]) >= pair.minimum);
    }
  }
}

TEST_CASE("with more contrast text has 7:1, the outline of a control 4.5:1 and a line 3:1") {
  for (const Theme* theme : {&light_theme(Contrast::more), &dark_theme(Contrast::more)}) {
    for (const ColorPair& pair : color_pairs) {
      CAPTURE(theme->dark);
      CAPTURE(name_of(pair.foreground));
      CAPTURE(name_of(pair.background));
      CHECK(contrast((*theme)[pair.foreground], (*theme)[pair.background]) >= (pair.minimum < 4.5 ? 4.5 : 7));
    }
    CHECK(contrast((*theme)[Color::border], (*theme)[Color::surface]) >= 3);
    CHECK(contrast((*theme)[Color::border], (*theme)[Color::raised]) >= 3);
  }
}

TEST_CASE("the style sheet's colours are the themes'") {
  const std::string css = read_file(LECTERN_SOURCE_DIR "/shell/styles/base.css");
  for (std::size_t place = 0; place < static_cast<std::size_t>(Color::count_); ++place) {
    const auto color = static_cast<Color>(place);
    const std::string name(name_of(color));
    CAPTURE(name);
    for (const Contrast wanted : {Contrast::normal, Contrast::more}) {
      CHECK(count(css, "  --" + name + ": light-dark(" + css_hex(light_theme(wanted)[color]) + ", " +
                           css_hex(dark_theme(wanted)[color]) + ");") == 1);
    }
  }
}
