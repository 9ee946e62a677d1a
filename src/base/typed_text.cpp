#include "base/typed_text.h"

#include <algorithm>

#include "base/text.h"
#include "base/unicode.h"

namespace lectern {
namespace {

struct Sign {
  char32_t first;
  char32_t last;
  std::string_view typed;
};

// Signs that are read as ones that keyboards have, by code point.
constexpr Sign signs[] = {
    {0x0B, 0x0C, " "},      {0x85, 0x85, " "},       {0xA0, 0xA0, " "},      {0xAB, 0xAB, "\""},
    {0xB4, 0xB4, "'"},      {0xBB, 0xBB, "\""},      {0x2B9, 0x2B9, "'"},    {0x2BA, 0x2BA, "\""},
    {0x2BB, 0x2BD, "'"},    {0x1680, 0x1680, " "},   {0x2000, 0x200A, " "},  {0x2010, 0x2012, "-"},
    {0x2013, 0x2015, "—"},  {0x2018, 0x201B, "'"},   {0x201C, 0x201F, "\""}, {0x2024, 0x2024, "."},
    {0x2025, 0x2025, ".."}, {0x2026, 0x2026, "..."}, {0x2028, 0x2029, " "},  {0x202F, 0x202F, " "},
    {0x2032, 0x2032, "'"},  {0x2033, 0x2033, "\""},  {0x2035, 0x2035, "'"},  {0x2036, 0x2036, "\""},
    {0x2039, 0x203A, "'"},  {0x205F, 0x205F, " "},   {0x2212, 0x2212, "-"},  {0x2800, 0x2800, " "},
    {0x3000, 0x3000, " "},  {0x3001, 0x3001, ","},   {0x3002, 0x3002, "."},  {0x301D, 0x301F, "\""},
    {0xFE58, 0xFE58, "—"},  {0xFE63, 0xFE63, "-"},
};

std::string_view typed_sign(char32_t value) {
  const auto* sign = std::ranges::find_if(signs, [&](const Sign& known) { return value <= known.last; });
  return sign != std::end(signs) && value >= sign->first ? sign->typed : std::string_view();
}

bool is_control(char32_t value) {
  return (value < 0x20 && value != '\t' && value != '\n') || (value >= 0x7F && value < 0xA0);
}

class TypedFolding {
 public:
  void add(char32_t value) {
    // Nearly all of a lesson is ASCII, which has no parts, marks or invisible letters.
    if (value < 0x80) return add_letter(value);
    if (const CodePointParts parts = parts_of(value)) {
      add(parts.first);
      if (parts.second) add(parts.second);
    } else if (is_mark(value)) {
      // Marks of one letter in one order, whichever they were typed in.
      marks_.insert(std::ranges::upper_bound(marks_, value), value);
    } else if (value >= 0xFF01 && value <= 0xFF5E) {
      add(value - 0xFF01 + '!');
    } else if (!is_invisible(value)) {
      add_letter(value);
    }
  }

  std::string take() {
    end_line();
    folded_.erase(folded_.find_last_not_of('\n') + 1);
    return std::move(folded_);
  }

 private:
  void add_letter(char32_t value) {
    const std::string_view sign = typed_sign(value);
    if (sign.empty() && is_control(value)) return;
    end_letter();
    if (value == '\n') end_line();
    if (sign.empty()) {
      append_code_point(folded_, value);
    } else {
      folded_ += sign;
    }
  }

  void end_letter() {
    for (const char32_t mark : marks_) append_code_point(folded_, mark);
    marks_.clear();
  }

  void end_line() {
    end_letter();
    folded_.erase(folded_.find_last_not_of(" \t") + 1);
  }

  std::string folded_;
  std::u32string marks_;  // of the last letter
};

}  // namespace

std::string fold_typed(std::string_view text) {
  TypedFolding folding;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    at += point.length;
    const bool is_half_an_end = point.value == '\r' && at < text.size() && text[at] == '\n';
    if (!is_half_an_end) folding.add(point.value == '\r' ? U'\n' : point.value);
  }
  return folding.take();
}

}  // namespace lectern
