// What the page's JavaScript does for the program: declared here, forwarded by library.js, implemented in js/host.js.
// Texts are UTF-8 and end with a zero; lengths and places are CSS pixels.
#pragma once

#include <cstdint>

extern "C" {

// --- The element tree (js/mirror.js) --------------------------------------------------------------------------------

void host_create(std::uint32_t id, std::uint32_t parent, std::uint32_t previous, const char* tag);
void host_move(std::uint32_t id, std::uint32_t parent, std::uint32_t previous);
void host_remove(std::uint32_t id);
void host_place(std::uint32_t id, float x, float y, float width, float height);
void host_unplace(std::uint32_t id);
void host_set_attribute(std::uint32_t id, const char* name, const char* value);
void host_remove_attribute(std::uint32_t id, const char* name);
// A text is begun, then its runs come in order. `face` is a lectern::Face; `marks` are bits: 1 code, 2 strong, 4
// emphasis; `end` says what follows the run: 0 nothing, 1 a line broken by us, 2 a line broken by the text.
void host_begin_text(std::uint32_t id, int face, float size, float line_height, int preformatted);
void host_add_run(const char* text, int face, float size, int marks, const char* link, int end);
void host_end_text();
void host_set_page(const char* title, float height, int dark, int reduced_motion, float scale);

// --- Glyphs (js/glyphs.js)
// --------------------------------------------------------------------------------------------

float host_advance(int face, float size, std::uint32_t code_point);
// Ascent and descent, as whole pixels, into `out`.
void host_metrics(int face, float size, float* out);
// Width, height, left, top and whether it is coloured into `out`; the pixels wait for host_take_pixels.
void host_rasterise(int face, float size, float density, float shift, std::uint32_t code_point, std::int32_t* out);
void host_take_pixels(std::uint8_t* rgba);

// --- Effects --------------------------------------------------------------------------------------------------------

// 0: kept; anything else: the store refused.
int host_store(const char* key, const char* text);
// Removes every stored record but the one under `key`.
void host_forget_others(const char* key);
void host_copy(const char* text);
// `fixed`: the element does not move with the page.
void host_go_to(std::uint32_t element, float y, int fixed);
void host_focus(std::uint32_t element);
}
