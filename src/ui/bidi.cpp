#include "ui/bidi.h"

#include <algorithm>
#include <numeric>
#include <string_view>

#include "base/text.h"

namespace lectern {
namespace {

using enum BidiClass;

bool is_between(char32_t value, char32_t first, char32_t last) {
  return value >= first && value <= last;
}

bool is_number(BidiClass kind) {
  return kind == number || kind == arabic_number;
}

// W2, W3, W7: numbers take after the letters before them.
void follow_letters(std::vector<BidiClass>& classes, BidiClass base, BidiClass from, BidiClass numbers_become) {
  BidiClass strong = base;
  for (BidiClass& kind : classes) {
    if (kind == left || kind == right || kind == arabic) strong = kind;
    if (kind == number && strong == from) kind = numbers_become;
  }
}

// W4: one separator between two numbers of a kind is part of the number.
void join_numbers(std::vector<BidiClass>& classes) {
  for (std::size_t at = 1; at + 1 < classes.size(); ++at) {
    const BidiClass before = classes[at - 1];
    if (classes[at] == number_separator && is_number(before) && classes[at + 1] == before) classes[at] = before;
  }
}

// W5, W6: signs beside a number are part of it; what is left of signs and separators is neutral.
void join_signs(std::vector<BidiClass>& classes) {
  for (std::size_t at = 1; at < classes.size(); ++at) {
    if (classes[at] == number_sign && classes[at - 1] == number) classes[at] = number;
  }
  for (std::size_t at = classes.size(); at-- > 1;) {
    if (classes[at - 1] == number_sign && classes[at] == number) classes[at - 1] = number;
  }
  for (BidiClass& kind : classes) {
    if (kind == number_sign || kind == number_separator) kind = neutral;
  }
}

// N1, N2: what has no direction takes that of both its neighbours, else the paragraph's.
void settle_neutrals(std::vector<BidiClass>& classes, BidiClass base) {
  const auto direction = [](BidiClass kind) { return kind == left ? left : right; };
  for (std::size_t begin = 0; begin < classes.size();) {
    std::size_t end = begin;
    while (end < classes.size() && classes[end] == neutral) ++end;
    const BidiClass before = begin == 0 ? base : direction(classes[begin - 1]);
    const BidiClass after = end == classes.size() ? base : direction(classes[end]);
    std::fill(classes.begin() + static_cast<std::ptrdiff_t>(begin), classes.begin() + static_cast<std::ptrdiff_t>(end),
              before == after ? before : base);
    begin = end + 1;
  }
}

}  // namespace

BidiClass bidi_class(char32_t value) {
  if (is_between(value, '0', '9') || is_between(value, 0x06F0, 0x06F9)) return number;
  if (is_between(value, 0x0660, 0x0669) || value == 0x066B || value == 0x066C) return arabic_number;
  if (is_between(value, 0x0590, 0x05FF) || is_between(value, 0x07C0, 0x085F) || value == 0x200F) return right;
  if (is_between(value, 0xFB1D, 0xFB4F) || is_between(value, 0x10800, 0x10FFF)) return right;
  if (is_between(value, 0x1E800, 0x1EDFF)) return right;
  if (value == 0x060C) return number_separator;
  if (is_between(value, 0x0608, 0x07BF) || is_between(value, 0x0860, 0x08FF)) return arabic;
  if (is_between(value, 0xFB50, 0xFDFF) || is_between(value, 0xFE70, 0xFEFC) || is_between(value, 0x1EE00, 0x1EEFF))
    return arabic;
  constexpr std::u32string_view separators = U"+-,./:\u00A0";
  constexpr std::u32string_view signs = U"#$%\u00A2\u00A3\u00A4\u00A5\u00B0\u00B1\u20AC";
  if (separators.find(value) != separators.npos) return number_separator;
  if (signs.find(value) != signs.npos) return number_sign;
  const bool is_letter = is_between(value | 0x20, 'a', 'z') || value == 0xAA || value == 0xB5 || value == 0xBA ||
                         (value >= 0xC0 && value != 0xD7 && value != 0xF7);
  const bool is_symbol = is_between(value, 0x2010, 0x2BFF) || is_between(value, 0x3000, 0x3020) || value >= 0x1F000;
  return is_letter && !is_symbol ? left : neutral;
}

bool has_right_to_left(std::string_view text) {
  // In UTF-8 no such character begins with a lesser byte.
  const auto may_be = [](char byte) { return static_cast<unsigned char>(byte) >= 0xD6; };
  for (auto found = std::ranges::find_if(text, may_be); found != text.end();
       found = std::find_if(found + 1, text.end(), may_be)) {
    const BidiClass kind = bidi_class(code_point_at(text, static_cast<std::size_t>(found - text.begin())).value);
    if (kind == right || kind == arabic || kind == arabic_number) return true;
  }
  return false;
}

std::vector<std::uint8_t> bidi_levels(std::vector<BidiClass> classes, std::uint8_t base) {
  const BidiClass own = base % 2 == 0 ? left : right;
  follow_letters(classes, own, arabic, arabic_number);
  std::ranges::replace(classes, arabic, right);
  join_numbers(classes);
  join_signs(classes);
  follow_letters(classes, own, left, left);
  settle_neutrals(classes, own);
  std::vector<std::uint8_t> levels;
  for (const BidiClass kind : classes) {
    const int above = base % 2 == 0 ? (is_number(kind) ? 2 : kind == right ? 1 : 0) : (kind == right ? 0 : 1);
    levels.push_back(static_cast<std::uint8_t>(base + above));
  }
  return levels;
}

std::vector<std::size_t> visual_order(std::span<const std::uint8_t> levels) {
  std::vector<std::size_t> order(levels.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (levels.empty()) return order;
  for (std::uint8_t level = *std::ranges::max_element(levels); level > 0; --level) {
    for (auto begin = order.begin(); begin != order.end();) {
      const auto is_above = [&](std::size_t place) { return levels[place] >= level; };
      begin = std::find_if(begin, order.end(), is_above);
      const auto end = std::find_if_not(begin, order.end(), is_above);
      std::reverse(begin, end);
      begin = end;
    }
  }
  return order;
}

char32_t mirrored(char32_t value) {
  constexpr std::u32string_view pairs = U"()[]{}<>\u00AB\u00BB\u2039\u203A";
  const std::size_t place = pairs.find(value);
  return place == pairs.npos ? value : pairs[place ^ 1];
}

}  // namespace lectern
