// Dear ImGui's build settings (IMGUI_USER_CONFIG). We draw with ImDrawList and the font atlas only, so what the page
// never uses is left out of the download.
#pragma once

// Code points beyond U+FFFF (emoji) are text like any other.
#define IMGUI_USE_WCHAR32

// Glyphs come from the platform through our own ImFontLoader (ui/glyph_loader.h): asking for FreeType unlinks
// stb_truetype, and ui/glyph_loader.cpp defines the function ImGui then calls.
#define IMGUI_ENABLE_FREETYPE
#define IMGUI_DISABLE_DEFAULT_FONT

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_SSE

// A large screen of small text has more than 65,536 corners of glyphs.
#define ImDrawIdx unsigned int
