// What of Dear ImGui the page never runs, although what it does run refers to it: tables, columns, the reader of
// settings files and the making of texts from numbers. The web program is linked with these instead, and is far smaller
// on the wire.
#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "imgui.h"
#include "imgui_internal.h"

namespace ImGui {

// In place of imgui_tables.cpp. Nothing here is reached without a table or columns.
void EndColumns() {}
void EndTable() {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TablePopColumnChannel() {}
void TablePushColumnChannel(int) {}
void TableSettingsAddSettingsHandler() {}

}  // namespace ImGui

// In place of those that print: the texts that ImGui makes for itself are names that nobody sees, so they are the
// format.
int ImFormatString(char* to, std::size_t size, const char* format, ...) {
  return ImFormatStringV(to, size, format, {});
}

int ImFormatStringV(char* to, std::size_t size, const char* format, std::va_list) {
  const std::size_t length = std::strlen(format);
  if (!to) return static_cast<int>(length);
  const std::size_t copied = std::min(length, size - 1);
  std::memcpy(to, format, copied);
  to[copied] = '\0';
  return static_cast<int>(copied);
}

// In place of the C library's, which brings the reading of every kind of number with it. Two ask: the reader of
// settings files, which there are none of (ImGuiIO::IniFilename is null), and the OpenGL backend for its "#version 300
// es".
extern "C" int sscanf(const char* text, const char* format, ...) {
  if (std::strcmp(format, "#version %d") != 0) return 0;
  std::va_list numbers;
  va_start(numbers, format);
  *va_arg(numbers, int*) = std::atoi(text + std::strlen("#version "));
  va_end(numbers);
  return 1;
}
