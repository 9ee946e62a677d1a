#include "ui/views/share_view.h"

#include "app/share.h"
#include "base/page_id.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/text.h"

namespace lectern {
namespace {

// One thing to copy, under a heading of its own.
struct Part {
  std::string_view key;
  PageId title_id;
  Word title;
  std::optional<Word> explained;
  std::string text;
};

void put_part(Ui& ui, const Part& part, const State& state) {
  const std::string title_id = html_id(part.title_id);
  ui.space(28);
  ui.open("section", part.key, {{"aria-labelledby", title_id}});
  put_text(ui, "h3", "title", heading_style(ui, word(part.title), measure::least_heading), {{"id", title_id}});
  if (part.explained) put_text(ui, "p", "explained", small_style(ui, word(*part.explained)));
  ui.space(8);
  Code code;
  code.text = part.text;
  code_block(ui, "code", code, state);
  ui.close();
}

}  // namespace

void put_share(Ui& ui, const Lesson& lesson, const State& state) {
  DialogFrame dialog(ui, word(Word::share_title), measure::column);
  const Share share = share_of(lesson, state);
  put_part(ui, {"link", PageId::share_link, Word::share_link, {}, share.link}, state);
  put_part(ui, {"element", PageId::share_element, Word::share_element, Word::share_element_explained, share.element},
           state);
  put_part(ui, {"frame", PageId::share_frame, Word::share_frame, Word::share_frame_explained, share.frame}, state);
  dialog.finish();
}

}  // namespace lectern
