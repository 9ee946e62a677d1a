#include "app/settings.h"

#include <doctest/doctest.h>

using namespace lectern;

TEST_CASE("nothing stored gives the defaults") {
  CHECK(read_settings({}) == Settings{});
}

TEST_CASE("every choice reads back from what is stored for it") {
  for (const ThemeChoice theme : {ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark}) {
    CHECK(read_settings({{"theme", std::string(stored_value(theme))}}).theme == theme);
  }
  for (const TextSize size : {TextSize::small, TextSize::normal, TextSize::large, TextSize::huge}) {
    CHECK(read_settings({{"text-size", std::string(stored_value(size))}}).text_size == size);
  }
  for (const MotionChoice motion : {MotionChoice::system, MotionChoice::full, MotionChoice::reduced}) {
    CHECK(read_settings({{"motion", std::string(stored_value(motion))}}).motion == motion);
  }
}

TEST_CASE("a value that a newer app wrote reads as the default") {
  CHECK(read_settings({{"theme", "sepia"}, {"text-size", ""}, {"motion", "FULL"}}) == Settings{});
}

TEST_CASE("larger sizes of text are larger") {
  CHECK(scale_of(TextSize::small) < scale_of(TextSize::normal));
  CHECK(scale_of(TextSize::normal) == doctest::Approx(1));
  CHECK(scale_of(TextSize::normal) < scale_of(TextSize::large));
  CHECK(scale_of(TextSize::large) < scale_of(TextSize::huge));
}
