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

TEST_CASE("the style sheet's colours are the themes'") {
  const std::string css = read_file(LECTERN_SOURCE_DIR "/shell/styles/base.css");
  for (std::size_t place = 0; place < static_cast<std::size_t>(Color::count_); ++place) {
    const auto color = static_cast<Color>(place);
    const std::string name(name_of(color));
    CAPTURE(name);
    CHECK(count(css, "  --" + name + ": light-dark(" + css_hex(light_theme()[color]) + ", " +
                         css_hex(dark_theme()[color]) + ");") == 1);
  }
}
