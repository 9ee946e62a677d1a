#include "ui/views/embed_view.h"

#include <string>

#include "base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace lectern {

void put_embed_head(Ui& ui, const Lesson& lesson, const State& state) {
  if (state.wanted_lesson.empty() || state.wanted_lesson == lesson.id) return;
  const std::string sentence = fill(word(Word::other_lesson), {state.wanted_lesson});
  put_text(ui, "p", "other-lesson", body_style(ui, sentence, Color::wrong), {{"role", "alert"}});
  ui.space(16);
}

void put_embed_foot(Ui& ui, const Lesson& lesson, const State& state) {
  ui.space(32);
  ui.draw(fill({ui.flow.x, ui.flow.y, ui.flow.width, 1}, Color::border));
  ui.space(12);
  ui.open("footer", "foot");
  put_text(ui, "p", "lesson", small_style(ui, lesson.title));
  ui.space(8);
  const std::string address = state.site + to_fragment(state.route);
  ButtonSpec full;
  full.key = "full";
  full.label = word(Word::open_full_page);
  full.small = true;
  full.href = address;
  ButtonRow row(ui);
  row.add(full);
  row.finish();
  ui.close();
}

}  // namespace lectern
