#include "ui/views/record_view.h"

#include <array>
#include <cstddef>
#include <string>

#include "base/page_id.h"
#include "ui/widgets/blocks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

struct Line {
  int Changes::*count;
  Word one;
  Word many;
};

constexpr std::array lines = {
    Line{&Changes::answers_added, Word::answers_added_one, Word::answers_added},
    Line{&Changes::answers_gone, Word::answers_gone_one, Word::answers_gone},
    Line{&Changes::results_added, Word::results_added_one, Word::results_added},
    Line{&Changes::results_gone, Word::results_gone_one, Word::results_gone},
    Line{&Changes::topics_added, Word::topics_added_one, Word::topics_added},
    Line{&Changes::topics_gone, Word::topics_gone_one, Word::topics_gone},
    Line{&Changes::settings_changed, Word::settings_changed_one, Word::settings_changed},
};

void put_changes(Ui& ui, const Changes& changes) {
  if (changes == Changes()) {
    put_text(ui, "p", "nothing", body_style(ui, word(Word::import_nothing)));
    return;
  }
  put_text(ui, "p", "changes", body_style(ui, word(Word::import_changes)));
  ui.space(4);
  List list;
  for (const Line& line : lines) {
    const auto count = static_cast<std::size_t>(changes.*line.count);
    if (count > 0) list.items.push_back({Block{Paragraph{inline_text(counted(line.one, line.many, count))}}});
  }
  put_block(ui, "list", Block{std::move(list)}, State{}, true);
}

void put_import_status(Ui& ui, const Import& import) {
  ui.open("div", "status", {{"role", "status"}});
  if (!import.problem.empty()) {
    ui.space(12);
    put_text(ui, "p", "problem", body_style(ui, import.problem, Color::wrong));
  } else if (import.changes) {
    ui.space(12);
    put_changes(ui, *import.changes);
  }
  ui.close();
}

void put_import(Ui& ui, const Import& import) {
  const Card card(ui, Color::border, Color::surface);
  const ElementId group =
      ui.open("div", "import-panel", {{"role", "dialog"}, {"aria-labelledby", html_id(PageId::import_title)}});
  put_text(ui, "h3", "title", heading_style(ui, word(Word::import_title), measure::subheading),
           {{"id", html_id(PageId::import_title)}});
  ui.space(8);
  put_text(ui, "p", "text", body_style(ui, word(Word::import_explained)));
  ui.space(12);
  ButtonSpec choose;
  choose.key = "choose";
  choose.label = word(Word::import_choose_file);
  ui.anchor({Anchor::Kind::import_panel}, ui.id_of(choose.key), ui.flow.y);
  ButtonRow files(ui);
  if (files.add(choose)) ui.act(ChooseImportFile{});
  files.finish();
  ui.space(12);
  FieldSpec field;
  field.key = "field";
  field.label = word(Word::import_text);
  field.placeholder = field.label;
  field.value = import.text;
  field.multiline = true;
  field.code = true;
  field.longest = 0;
  if (const auto change = put_field(ui, field); change && !change->done) ui.act(ReadImport{change->text, true});
  put_import_status(ui, import);
  ui.space(16);
  ButtonRow row(ui);
  if (import.changes && *import.changes != Changes()) {
    ButtonSpec confirm;
    confirm.key = "confirm";
    confirm.label = word(Word::import_confirm);
    confirm.look = ButtonLook::primary;
    ui.anchor({Anchor::Kind::import_confirm}, ui.id_of(confirm.key), ui.flow.y);
    if (row.add(confirm)) ui.act(ConfirmImport{});
  }
  ButtonSpec cancel;
  cancel.key = "cancel";
  cancel.label = word(Word::cancel);
  if (row.add(cancel)) ui.act(CloseImport{});
  row.finish();
  ui.close();
  if (ui.event(group, UiEvent::Kind::dismiss)) ui.act(CloseImport{});
}

void put_buttons(Ui& ui, const State& state) {
  ButtonSpec copy;
  copy.key = "copy";
  const ElementId copy_id = ui.id_of(copy.key);
  const bool is_ours = state.copy_source == copy_id;
  const bool copied = is_ours && state.copy_state == CopyState::copied;
  copy.label = word(copied ? Word::copied : Word::copy_as_text);
  if (copied) copy.icon = Icon::check;
  ButtonSpec import;
  import.key = "import";
  import.label = word(Word::import_progress);
  ui.anchor({Anchor::Kind::import_button}, ui.id_of(import.key), ui.flow.y);
  ButtonRow row(ui);
  if (add_export_button(row)) ui.act(ExportProgress{});
  if (row.add(copy)) ui.act(CopyProgress{copy_id});
  if (row.add(import)) ui.act(OpenImport{});
  row.finish();
  ui.open("div", "done", {{"role", "status"}});
  if (is_ours && state.copy_state == CopyState::failed) {
    ui.space(8);
    put_text(ui, "p", "failed", body_style(ui, word(Word::copy_record_failed)));
  } else if (state.import.done) {
    ui.space(8);
    put_text(ui, "p", "imported", body_style(ui, word(Word::import_done)));
  }
  ui.close();
}

void put_damaged(Ui& ui, const State& state) {
  if (state.damaged == 0) return;
  ui.space(16);
  put_text(ui, "p", "damaged",
           body_style(ui, counted(Word::damaged_one, Word::damaged_many, static_cast<std::size_t>(state.damaged))));
  ui.space(8);
  ButtonSpec download;
  download.key = "download";
  download.label = word(Word::download_damaged);
  ButtonRow row(ui);
  if (row.add(download)) ui.act(DownloadDamaged{});
  row.finish();
}

}  // namespace

bool add_export_button(ButtonRow& row) {
  ButtonSpec button;
  button.key = "export";
  button.label = word(Word::export_progress);
  return row.add(button);
}

void put_record(Ui& ui, const State& state) {
  ui.open("section", "record", {{"aria-labelledby", html_id(PageId::record_title)}});
  ui.space(36);
  put_text(ui, "h2", "title", heading_style(ui, word(Word::record_title), measure::subheading),
           {{"id", html_id(PageId::record_title)}});
  ui.space(8);
  put_text(ui, "p", "text", body_style(ui, word(Word::record_explained)));
  ui.space(16);
  put_buttons(ui, state);
  if (state.import.open) {
    ui.space(16);
    put_import(ui, state.import);
  }
  put_damaged(ui, state);
  ui.close();
}

}  // namespace lectern
