#include "quiz/kinds/choice.h"

#include <algorithm>
#include <utility>

namespace lectern {
namespace {

bool names_only_existing(const Options& options, const ChosenOptions& chosen) {
  const auto exists = [&](int index) { return index >= 0 && static_cast<std::size_t>(index) < options.size(); };
  return std::all_of(chosen.indices.begin(), chosen.indices.end(), exists);
}

bool is_chosen(const Answer& answer, std::size_t option) {
  const auto* chosen = std::get_if<ChosenOptions>(&answer);
  if (!chosen) return false;
  return std::find(chosen->indices.begin(), chosen->indices.end(), static_cast<int>(option)) != chosen->indices.end();
}

}  // namespace

bool names_one_option(const Options& options, const Answer& answer) {
  const auto* chosen = std::get_if<ChosenOptions>(&answer);
  return chosen && chosen->indices.size() == 1 && names_only_existing(options, *chosen);
}

bool names_some_options(const Options& options, const Answer& answer) {
  const auto* chosen = std::get_if<ChosenOptions>(&answer);
  return chosen && !chosen->indices.empty() && names_only_existing(options, *chosen);
}

bool names_the_correct_options(const Options& options, const Answer& answer) {
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (is_chosen(answer, i) != options[i].correct) return false;
  }
  return true;
}

Answer with_ticked(const Answer& answer, std::size_t count, int index, bool ticked) {
  ChosenOptions chosen;
  for (std::size_t i = 0; i < count; ++i) {
    const int option = static_cast<int>(i);
    if (option == index ? ticked : is_chosen(answer, i)) chosen.indices.push_back(option);
  }
  return chosen;
}

}  // namespace lectern
