// The program's entry points for the page's JavaScript (js/program.js calls them; times are Unix milliseconds). They
// are called in this order: load_content, stand, load_mirrored for each text of the second place, begin; then anything,
// with frame when one is due.
#include <emscripten/emscripten.h>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "format/json/lesson_json.h"
#include "ui/screen.h"
#include "web/browser_glyphs.h"
#include "web/effects.h"
#include "web/element_mirror.h"
#include "web/host.h"
#include "web/host_message.h"
#include "web/renderer.h"

namespace lectern {
namespace {

// Everything that runs, in one place.
struct Program {
  BrowserGlyphs glyphs;
  Content content;
  std::vector<std::string> mirrored;  // what the second place holds of the record
  std::optional<Keeping> keeping;
  State start;  // what is known of the page before its record
  std::optional<Screen> screen;
  Renderer renderer{glyphs};
  ElementMirror mirror;
  bool system_is_dark = false;
  Contrast system_contrast = Contrast::normal;
  bool system_reduces_motion = false;
  bool repaint = true;
  bool page_is_stale = true;  // what host_set_page was last told
  bool page_is_dark = false;

  const Theme& theme() const { return screen->theme(system_is_dark, system_contrast); }
};

// The page has one program, and its entry points have nothing else to find it by.
Program& program() {
  static Program instance;
  return instance;
}

std::int64_t to_ms(double now_ms) {
  return static_cast<std::int64_t>(now_ms);
}

int minutes_east(std::int64_t unix_ms) {
  return host_minutes_east(static_cast<double>(unix_ms));
}

bool reduces_motion(const Program& app) {
  const MotionChoice choice = settings_of(app.screen->state()).motion;
  return choice == MotionChoice::reduced || (choice == MotionChoice::system && app.system_reduces_motion);
}

// Whether anything has changed, what is under the pointer now included.
bool needs_refresh(Program& app) {
  if (app.screen->set_pointer(app.renderer.look(*app.screen))) app.repaint = true;
  return app.screen->needs_refresh();
}

void set_page(Program& app) {
  if (!std::exchange(app.page_is_stale, false)) return;
  const Scene& scene = app.screen->scene();
  const bool dark = app.theme().dark;
  // The browser draws light letters otherwise than dark ones.
  if (std::exchange(app.page_is_dark, dark) != dark) app.renderer.forget_glyphs();
  host_set_page(scene.title.c_str(), scene.page_height, dark ? 1 : 0, reduces_motion(app) ? 1 : 0, app.screen->scale());
}

}  // namespace
}  // namespace lectern

using namespace lectern;

extern "C" {

// Reads the lesson: 1 when it is one, else 0.
EMSCRIPTEN_KEEPALIVE int lectern_load_content(const char* text) {
  auto lesson = read_lesson_json(text);
  if (!lesson) return 0;
  program().content.lesson = std::move(*lesson);
  program().content.index = SearchIndex(program().content.lesson);
  return 1;
}

// Hands in one text of the record as a second place keeps it: 1 when it can be read, else 0.
EMSCRIPTEN_KEEPALIVE int lectern_load_mirrored(const char* text) {
  if (!read_record(text)) return 0;
  program().mirrored.emplace_back(text);
  return 1;
}

// Where the page is: `site` is its own address without query and fragment; `embedded` 1: in another page's frame,
// which asks for the lesson `lesson` (empty: for whichever this is).
EMSCRIPTEN_KEEPALIVE void lectern_stand(const char* site, int embedded, const char* lesson) {
  State& state = program().start;
  state.site = site;
  state.embedded = embedded != 0;
  state.minutes_east = minutes_east;
  state.wanted_lesson = lesson;
}

// Starts: reads the record. `tab` names this tab's events; `can_store` 0: nothing can be kept; `is_kept_content` 1: the
// lesson is the copy of an earlier visit. Gives 1 where the record may be written to, else 0.
EMSCRIPTEN_KEEPALIVE int lectern_begin(const char* tab, int can_store, int is_kept_content, const char* fragment,
                                       double now_ms) {
  Program& app = program();
  app.keeping.emplace(app.content.lesson.id, tab);
  const Journal::Opening opening = app.keeping->journal.open(std::exchange(app.mirrored, {}));
  State state = std::exchange(app.start, {});
  state.progress = fold(app.keeping->journal.events());
  state.next_event = {tab, 0};
  state.can_store = can_store != 0 && !opening.newer;
  state.damaged = host_damaged_count();
  state.notice = can_store == 0         ? Notice::storage_forbidden
                 : opening.newer        ? Notice::storage_newer
                 : opening.damaged > 0  ? Notice::storage_damaged
                 : is_kept_content != 0 ? Notice::content_from_store
                                        : Notice::none;
  app.screen.emplace(app.content, std::move(state), app.glyphs);
  app.screen->dispatch(OpenAddress{fragment}, to_ms(now_ms));
  return can_store != 0 && !opening.newer ? 1 : 0;
}

// Takes in what another tab stored.
EMSCRIPTEN_KEEPALIVE void lectern_take(const char* key, const char* text, double now_ms) {
  Program& app = program();
  switch (app.keeping->journal.take(key, text)) {
    case Journal::Taken::nothing:
      return;
    case Journal::Taken::something:
      return app.screen->dispatch(ReplaceProgress{fold(app.keeping->journal.events()), app.screen->state().next_event},
                                  to_ms(now_ms));
    case Journal::Taken::newer:
      return app.screen->dispatch(StoreNewer{}, to_ms(now_ms));
  }
}

// The text of the file that the learner chose.
EMSCRIPTEN_KEEPALIVE void lectern_import_text(const char* text, double now_ms) {
  program().screen->dispatch(ReadImport{text, false}, to_ms(now_ms));
}

// What was thought to be kept is not.
EMSCRIPTEN_KEEPALIVE void lectern_store_failed(double now_ms) {
  program().screen->dispatch(StoreFailed{}, to_ms(now_ms));
}

EMSCRIPTEN_KEEPALIVE int lectern_open_picture() {
  program().repaint = true;
  return program().renderer.open() ? 1 : 0;
}

// Does the learner want the page drawn on a canvas? 1 where they do.
EMSCRIPTEN_KEEPALIVE int lectern_wants_picture() {
  return settings_of(program().screen->state()).picture == PictureChoice::automatic ? 1 : 0;
}

// `instead` 1: there is no canvas to draw on, the tree shows the page itself; 0: there is one again.
EMSCRIPTEN_KEEPALIVE void lectern_show_tree(int instead) {
  program().mirror.show_colours(instead != 0);
  program().screen->put_picture_in_tree(instead != 0);
}

EMSCRIPTEN_KEEPALIVE void lectern_lose_picture() {
  program().renderer.lose();
}

// lectern::Viewport, and the window's density; `top` to `left` are its insets.
EMSCRIPTEN_KEEPALIVE void lectern_viewport(float width, float height, float density, int touch, float scrollbar,
                                           float text_scale, float leading, float top, float right, float bottom,
                                           float left) {
  Program& app = program();
  app.screen->set_viewport({{width, height}, touch != 0, scrollbar, text_scale, leading, {top, right, bottom, left}});
  app.renderer.resize({width, height}, density);
  app.repaint = true;
}

// In a frame: the part of the window that is on the screen, and the part that the canvas covers instead of all of it.
EMSCRIPTEN_KEEPALIVE void lectern_shown(float top, float bottom, float canvas_top, float canvas_height, double now_ms) {
  Program& app = program();
  app.screen->shown(top, bottom);
  app.screen->notice_shown(to_ms(now_ms));
  app.renderer.cover(canvas_top, canvas_height);
  app.repaint = true;
}

// A message of the page around ours, as JSON. Gives a lectern::HostRequest.
EMSCRIPTEN_KEEPALIVE int lectern_message(const char* json, double now_ms) {
  return static_cast<int>(take_host_message(json, *program().screen, to_ms(now_ms)));
}

EMSCRIPTEN_KEEPALIVE void lectern_preferences(int dark, int more_contrast, int reduced_motion) {
  Program& app = program();
  app.system_is_dark = dark != 0;
  app.system_contrast = more_contrast != 0 ? Contrast::more : Contrast::normal;
  app.system_reduces_motion = reduced_motion != 0;
  app.repaint = app.page_is_stale = true;
}

// `kind` is a lectern::UiEvent::Kind. Gives 1 where anything came of it, else 0.
EMSCRIPTEN_KEEPALIVE int lectern_event(double element, int kind, int checked, const char* text, double now_ms) {
  UiEvent event;
  event.element = static_cast<ElementId>(element);
  event.kind = static_cast<UiEvent::Kind>(kind);
  event.checked = checked != 0;
  event.text = text;
  return program().screen->handle(event, to_ms(now_ms)) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void lectern_address(const char* fragment, double now_ms) {
  program().screen->dispatch(OpenAddress{fragment}, to_ms(now_ms));
}

EMSCRIPTEN_KEEPALIVE void lectern_scrolled(double element, float x, float y, double now_ms) {
  program().screen->scrolled(static_cast<ElementId>(element), {x, y}, to_ms(now_ms));
  program().repaint = true;
}

EMSCRIPTEN_KEEPALIVE int lectern_pointer(float x, float y, int inside, int pressed) {
  Program& app = program();
  app.renderer.point({x, y}, inside != 0, pressed != 0);
  return app.renderer.look(*app.screen) != app.screen->pointer() ? 1 : 0;
}

// Does anything lie over the page? 1 where it does.
EMSCRIPTEN_KEEPALIVE int lectern_is_covered() {
  return program().screen->scene().is_covered ? 1 : 0;
}

// Puts away what lies over the page.
EMSCRIPTEN_KEEPALIVE void lectern_uncover(double now_ms) {
  program().screen->dispatch(Uncover{}, to_ms(now_ms));
}

EMSCRIPTEN_KEEPALIVE void lectern_copy_ended(int done, double now_ms) {
  program().screen->dispatch(CopyEnded{done != 0}, to_ms(now_ms));
}

EMSCRIPTEN_KEEPALIVE void lectern_copy_seen(double now_ms) {
  program().screen->dispatch(CopySeen{}, to_ms(now_ms));
}

EMSCRIPTEN_KEEPALIVE void lectern_offline_ready(double now_ms) {
  program().screen->dispatch(OfflineReady{}, to_ms(now_ms));
}

EMSCRIPTEN_KEEPALIVE void lectern_update_ready(double now_ms) {
  program().screen->dispatch(UpdateReady{}, to_ms(now_ms));
}

EMSCRIPTEN_KEEPALIVE void lectern_fonts_changed() {
  program().screen->fonts_changed();
  program().renderer.forget_glyphs();
}

// Brings tree and picture up to date.
EMSCRIPTEN_KEEPALIVE void lectern_frame(double now_ms) {
  Program& app = program();
  // An effect may fail and so change the state once more: then the page says so in the same frame.
  while (needs_refresh(app)) {
    app.repaint = true;
    app.page_is_stale = true;
    const auto effects = app.screen->refresh(app.mirror);
    // Before the effects: the page must be as long as what it is to be scrolled to.
    set_page(app);
    carry_out(effects, *app.screen, *app.keeping, to_ms(now_ms));
    app.screen->notice_shown(to_ms(now_ms));
  }
  set_page(app);
  if (std::exchange(app.repaint, false)) app.renderer.draw(*app.screen, app.theme());
}

// Where a block of the lesson is in the page, or -1: sections are counted as in lectern::BlockPlace.
EMSCRIPTEN_KEEPALIVE float lectern_block_top(int section, int block) {
  for (const BlockPlace& place : program().screen->scene().block_places) {
    if (place.section == section && place.block == block) return place.y;
  }
  return -1;
}

}  // extern "C"
