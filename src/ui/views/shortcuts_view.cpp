#include "ui/views/shortcuts_view.h"

#include "ui/widgets/dialog.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

InlineText key_text(std::string_view key) {
  InlineText text = inline_text(key);
  text[0].code = true;
  return text;
}

Table table_of_keys() {
  Table table;
  table.header = {inline_text(word(Word::key)), inline_text(word(Word::what_it_does))};
  table.alignments.assign(2, Alignment::start);
  for (const ShortcutKey& key : shortcut_keys) {
    table.rows.push_back({key_text(key.key), inline_text(word(key.explained))});
  }
  table.rows.push_back({key_text("1–9"), inline_text(word(Word::shortcut_option))});
  return table;
}

}  // namespace

void put_shortcuts(Ui& ui) {
  DialogFrame dialog(ui, word(Word::shortcuts), 420);
  ui.space(12);
  put_text(ui, "p", "explained", small_style(ui, word(Word::shortcuts_explained)));
  ui.space(16);
  put_table(ui, "keys", table_of_keys());
  dialog.finish();
}

}  // namespace lectern
