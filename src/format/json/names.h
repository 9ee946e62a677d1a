// Tables of the words that stand for enumerators in course JSON, and looking them up in both directions.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "course/block.h"
#include "format/json/json_place.h"

namespace lectern {

template <typename Value, std::size_t count>
using Names = std::array<std::pair<Value, std::string_view>, count>;

inline constexpr Names<Alignment, 3> alignment_names{{
    {Alignment::start, "start"},
    {Alignment::center, "center"},
    {Alignment::end, "end"},
}};

inline constexpr Names<QuoteKind, 6> quote_names{{
    {QuoteKind::quotation, "quotation"},
    {QuoteKind::note, "note"},
    {QuoteKind::tip, "tip"},
    {QuoteKind::important, "important"},
    {QuoteKind::warning, "warning"},
    {QuoteKind::caution, "caution"},
}};

inline constexpr Names<Runner, 4> runner_names{{
    {Runner::none, "none"},
    {Runner::python, "python"},
    {Runner::host, "host"},
    {Runner::pytest, "pytest"},
}};

// The value of the word at `place`; another word is a mistake, and `fallback`.
template <typename Value, std::size_t count>
Value read_name(const JsonPlace& place, const Names<Value, count>& names, Value fallback) {
  const std::string name = place.text();
  std::string known;
  for (const auto& [value, word] : names) {
    if (word == name) return value;
    known.append(known.empty() ? "" : ", ").append(word);
  }
  place.fail("one of these words is expected: " + known);
  return fallback;
}

template <typename Value, std::size_t count>
std::string_view name_of(Value wanted, const Names<Value, count>& names) {
  for (const auto& [value, word] : names) {
    if (value == wanted) return word;
  }
  return {};
}

}  // namespace lectern
