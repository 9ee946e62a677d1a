#include "ui/views/settings_view.h"

#include <array>
#include <cstdint>
#include <string>

#include "base/page_id.h"
#include "base/text.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

constexpr std::array theme_words = {Word::theme_system, Word::theme_light, Word::theme_dark};
constexpr std::array text_size_words = {Word::text_size_small, Word::text_size_normal, Word::text_size_large,
                                        Word::text_size_huge, Word::text_size_largest};
constexpr std::array motion_words = {Word::motion_system, Word::motion_full, Word::motion_reduced};
constexpr std::array shortcuts_words = {Word::shortcuts_on, Word::shortcuts_off};
constexpr std::array picture_words = {Word::picture_automatic, Word::picture_elements};

// Radios for one setting; `words` are in the order of the enum `Choice`, `Chosen` is the action that sets it.
template <typename Chosen, typename Choice, std::size_t count>
void put_setting(Ui& ui, std::string_view key, Word title, const std::array<Word, count>& words, Choice now) {
  ui.open("fieldset", key);
  put_text(ui, "legend", "legend", heading_style(ui, word(title), measure::subheading));
  ui.space(4);
  for (std::size_t place = 0; place < count; ++place) {
    const auto choice = static_cast<Choice>(place);
    if (put_radio(ui, std::to_string(place), key, word(words[place]), choice == now)) ui.act(Chosen{choice});
  }
  ui.close();
  ui.space(28);
}

std::string kilobytes(std::int64_t units) {
  return std::to_string((units + 999) / 1000);
}

// How full the store is, in the units that browsers count: the same as bytes for plain text.
void put_storage(Ui& ui, const StoreUse& use) {
  ui.open("section", "storage", {{"aria-labelledby", html_id(PageId::storage_title)}});
  put_text(ui, "h2", "title", heading_style(ui, word(Word::storage), measure::subheading),
           {{"id", html_id(PageId::storage_title)}});
  ui.space(8);
  if (use.room == 0) {
    put_text(ui, "p", "use", body_style(ui, word(Word::storage_unknown)));
  } else {
    const std::int64_t used = use.ours + use.others;
    const std::string percent = std::to_string((used * 100 + use.room - 1) / use.room);
    const std::string text = fill(word(Word::storage_use), {percent, kilobytes(use.ours)});
    put_text(ui, "p", "use", body_style(ui, text));
    ui.space(8);
    put_meter(ui, "meter", word(Word::storage), static_cast<float>(used), static_cast<float>(use.room));
    if (use.others > 0) {
      ui.space(8);
      put_text(ui, "p", "others", small_style(ui, fill(word(Word::storage_use_others), {kilobytes(use.others)})));
    }
  }
  ui.close();
  ui.space(28);
}

}  // namespace

void put_settings(Ui& ui, const State& state) {
  const Settings settings = settings_of(state);
  ui.open("article", "settings");
  put_text(ui, "h1", "title", heading_style(ui, word(Word::settings), measure::title));
  ui.space(28);
  put_setting<ChooseTheme>(ui, "theme", Word::theme, theme_words, settings.theme);
  put_setting<ChooseTextSize>(ui, "text-size", Word::text_size, text_size_words, settings.text_size);
  put_setting<ChooseMotion>(ui, "motion", Word::motion, motion_words, settings.motion);
  put_setting<ChoosePicture>(ui, "picture", Word::picture, picture_words, settings.picture);
  put_setting<ChooseShortcuts>(ui, "shortcuts", Word::shortcuts, shortcuts_words, settings.shortcuts);
  put_storage(ui, state.store_use);
  InlineText licences = inline_text(word(Word::licences));
  licences[0].link = "licences.txt";
  put_text(ui, "p", "licences", body_style(ui, licences));
  ui.close();
}

}  // namespace lectern
