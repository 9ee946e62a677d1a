#include "base/escape.h"

namespace lectern {
namespace {

std::string escape(std::string_view text, std::string_view quotation_mark) {
  std::string escaped;
  escaped.reserve(text.size());
  for (const char byte : text) {
    switch (byte) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += quotation_mark;
        break;
      default:
        escaped += byte;
    }
  }
  return escaped;
}

}  // namespace

std::string escape_html(std::string_view text) {
  return escape(text, "&quot;");
}

std::string escape_html_text(std::string_view text) {
  return escape(text, "\"");
}

}  // namespace lectern
