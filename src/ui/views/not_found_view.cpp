#include "ui/views/not_found_view.h"

#include "base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace lectern {

void put_not_found(Ui& ui, const UnknownRoute& route) {
  ui.open("article", "not-found");
  put_text(ui, "h1", "title", heading_style(ui, word(Word::not_found_title), measure::title));
  ui.space(16);
  put_text(ui, "p", "text", body_style(ui, fill(word(Word::not_found_text), {'#' + route.address})));
  ui.space(24);
  ButtonSpec link;
  link.key = "back";
  link.label = word(Word::back_to_contents);
  link.look = ButtonLook::primary;
  link.href = "#/read";
  ButtonRow row(ui);
  row.add(link);
  row.finish();
  ui.close();
}

}  // namespace lectern
