// The order in which a line of mixed directions is seen. Source: UAX #9, "Unicode Bidirectional Algorithm", without
// explicit directional controls and paired brackets (rules X1-X8, N0), which a lesson has no use for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace lectern {

enum class BidiClass : std::uint8_t {
  left,
  right,
  arabic,  // right to left too; numbers after it keep to it
  number,
  arabic_number,
  number_separator,
  number_sign,  // before or after a number: currency, percent
  neutral,
};

BidiClass bidi_class(char32_t code_point);

// Does any of it run from right to left?
bool has_right_to_left(std::string_view text);

// The embedding level of each character of a paragraph, by their classes: odd ones run from right to left. `base` is
// the paragraph's own, 0 or 1.
std::vector<std::uint8_t> bidi_levels(std::vector<BidiClass> classes, std::uint8_t base);

// The places of a line's characters as they are seen, from the left.
std::vector<std::size_t> visual_order(std::span<const std::uint8_t> levels);

// The bracket that is seen where `code_point` is in text from right to left; most are their own.
char32_t mirrored(char32_t code_point);

}  // namespace lectern
