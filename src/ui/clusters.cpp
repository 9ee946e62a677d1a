#include "ui/clusters.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace lectern {
namespace {

constexpr char32_t first_private = 0xE000;
constexpr char32_t last_private = 0xF8FF;
constexpr char32_t zero_width_joiner = 0x200D;

struct Range {
  char32_t first;
  char32_t last;
};

// Source: the Unicode Character Database, "Grapheme_Cluster_Break" (Extend, ZWJ), for the scripts that are not joined.
constexpr std::array marks = {
    Range{0x0300, 0x036F},   Range{0x0483, 0x0489},   Range{0x0E31, 0x0E31},   Range{0x0E34, 0x0E3A},
    Range{0x0E47, 0x0E4E},   Range{0x0EB1, 0x0EB1},   Range{0x0EB4, 0x0EBC},   Range{0x0EC8, 0x0ECE},
    Range{0x1AB0, 0x1AFF},   Range{0x1DC0, 0x1DFF},   Range{0x200C, 0x200D},   Range{0x20D0, 0x20FF},
    Range{0x302A, 0x302F},   Range{0x3099, 0x309A},   Range{0xFE00, 0xFE0F},   Range{0xFE20, 0xFE2F},
    Range{0x1F3FB, 0x1F3FF}, Range{0xE0020, 0xE007F}, Range{0xE0100, 0xE01EF},
};

// Blocks of scripts whose letters join, stack or change places: Hebrew and Arabic to Arabic Extended-A (but for digits
// and signs that come between words), the scripts of India to Tibetan and Burmese, Hangul's letters, Khmer, Mongolian,
// and further south-east Asian ones. Source: the Unicode Standard, "Blocks".
constexpr std::array joined = {
    Range{0x0590, 0x05FF},   Range{0x0610, 0x061A}, Range{0x0620, 0x065F},   Range{0x066E, 0x06D3},
    Range{0x06D5, 0x06EF},   Range{0x06FA, 0x08FF}, Range{0x0900, 0x0963},   Range{0x0966, 0x0DFF},
    Range{0x0F00, 0x109F},   Range{0x1100, 0x11FF}, Range{0x1700, 0x18AF},   Range{0x1A20, 0x1AAF},
    Range{0x1B00, 0x1C4F},   Range{0xA800, 0xA82F}, Range{0xA840, 0xA8FF},   Range{0xA930, 0xA9DF},
    Range{0xAA00, 0xAADF},   Range{0xABC0, 0xABFF}, Range{0xD7B0, 0xD7FF},   Range{0xFB1D, 0xFD3D},
    Range{0xFD50, 0xFDFF},   Range{0xFE70, 0xFEFC}, Range{0x10800, 0x10FFF}, Range{0x11000, 0x11FFF},
    Range{0x1E800, 0x1EEFF},
};

template <std::size_t count>
bool is_in(const std::array<Range, count>& ranges, char32_t value) {
  return std::ranges::any_of(ranges, [&](Range range) { return value >= range.first && value <= range.last; });
}

// Two of them are a flag.
bool is_regional_indicator(char32_t value) {
  return value >= 0x1F1E6 && value <= 0x1F1FF;
}

}  // namespace

std::size_t cluster_length(std::string_view text, std::size_t offset) {
  const CodePoint first = code_point_at(text, offset);
  std::size_t at = offset + first.length;
  // No ASCII character ever belongs to what comes before it.
  const auto goes_on = [&] { return at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80; };
  if (!goes_on()) return first.length;
  const bool is_joined = is_in(joined, first.value);
  bool is_half_a_flag = is_regional_indicator(first.value);
  char32_t before = first.value;
  while (goes_on()) {
    const CodePoint next = code_point_at(text, at);
    const bool ends_flag = is_half_a_flag && is_regional_indicator(next.value);
    const bool belongs = is_in(marks, next.value) || ends_flag || (is_joined && is_in(joined, next.value)) ||
                         (before == zero_width_joiner && first.value != zero_width_joiner);
    if (!belongs) break;
    if (ends_flag) is_half_a_flag = false;
    before = next.value;
    at += next.length;
  }
  return at - offset;
}

bool is_private_use(char32_t code_point) {
  return code_point >= first_private && code_point <= last_private;
}

char32_t Clusters::code_of(std::string_view cluster) {
  if (const auto found = codes_.find(cluster); found != codes_.end()) return found->second;
  const char32_t code = first_private + static_cast<char32_t>(codes_.size());
  if (code > last_private) return 0;
  codes_.emplace(cluster, code);
  texts_.emplace(code, cluster);
  return code;
}

std::string Clusters::text_of(char32_t code) const {
  if (const auto found = texts_.find(code); found != texts_.end()) return found->second;
  std::string text;
  append_code_point(text, code);
  return text;
}

}  // namespace lectern
