// What the page's JavaScript does for the program: declared here, forwarded by library.js, implemented in js/host.js.
// Texts are UTF-8 and end with a zero; lengths and places are CSS pixels; elements are numbers that JavaScript holds
// exactly (base/element_id.h).
#pragma once

#include <cstdint>

extern "C" {

// --- The element tree (js/mirror.js) --------------------------------------------------------------------------------

void host_create(double id, double parent, double previous, const char* tag);
void host_move(double id, double parent, double previous);
void host_remove(double id);
void host_place(double id, float x, float y, float width, float height);
void host_unplace(double id);
void host_set_attribute(double id, const char* name, const char* value);
void host_remove_attribute(double id, const char* name);
// A text is begun, then its runs come in order. `face` is a lectern::Face; `marks` are bits: 1 code, 2 strong, 4
// emphasis; `color` is a token's name, or empty where a picture has the colours; `end` says what follows the run: 0
// nothing, 1 a line broken by us, 2 a line broken by the text. `kind` has bits: 1 preformatted, 2 its lines begin at
// the right, 4 several lines.
void host_begin_text(double id, int face, float size, float line_height, int kind);
void host_add_run(const char* text, int face, float size, int marks, const char* link, const char* color, int end);
void host_end_text();
void host_set_page(const char* title, float height, int dark, int reduced_motion, float scale);

// --- Glyphs (js/glyphs.js)
// --------------------------------------------------------------------------------------------

// Of a code point or cluster, as UTF-8.
float host_advance(int face, float size, const char* text);
// Ascent and descent, as whole pixels, into `out`.
void host_metrics(int face, float size, float* out);
// Width, height, left, top and whether it is coloured into `out`; the pixels wait for host_take_pixels.
void host_rasterise(int face, float size, float density, float shift, const char* text, std::int32_t* out);
void host_take_pixels(std::uint8_t* rgba);

// --- Storage (js/storage.js) ----------------------------------------------------------------------------------------

// Texts that come from the page are the caller's to free.
char* host_store_keys();                 // one a line
char* host_store_read(const char* key);  // nullptr where there is none
// 0: kept; 1: refused, but kept in a second place; 2: kept nowhere.
int host_store_write(const char* key, const char* text);
void host_store_remove(const char* key);
// Moves a text below `quarantine/`.
void host_store_set_aside(const char* key);
int host_damaged_count();
// What we use, what others use, and how much there is for all; UTF-16 units, into `out`.
void host_store_measure(double* out);

// --- Time -----------------------------------------------------------------------------------------------------------

// lectern::MinutesEast of the device.
int host_minutes_east(double unix_ms);

// --- Effects --------------------------------------------------------------------------------------------------------

void host_copy(const char* text);
// Offers a file to the learner.
void host_download(const char* name, const char* text);
// Offers what was set aside as a file.
void host_download_damaged();
// The learner chooses a file; its text comes back through lectern_import_text.
void host_choose_file();
// `fragment` takes the place of the one in the address, in the same entry of the history.
void host_correct_address(const char* fragment);
// `fixed`: the element does not move with the page.
void host_go_to(double element, float y, int fixed);
void host_focus(double element);
// Puts the focus back where it was before a dialog took it.
void host_return_focus();
// Lets the newer version of the page take over; the page is then loaded anew.
void host_apply_update();
// To the page around ours: how far the learner is with the lesson, and how a quiz ended.
void host_tell_progress(int read, int topics, int answered, int correct, int questions);
void host_tell_result(const char* quiz, int correct, int total);
}
