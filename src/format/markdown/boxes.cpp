#include "format/markdown/boxes.h"

#include <string_view>

namespace lectern {
namespace {

// Whether a box begins `text`; white space or nothing must follow it.
bool begins_with_box(std::string_view text) {
  const bool is_box = text.starts_with("[ ]") || text.starts_with("[x]") || text.starts_with("[X]");
  return is_box && (text.size() == 3 || text[3] == ' ' || text[3] == '\t' || text[3] == '\n');
}

}  // namespace

// The source is asked, too, since a bracket after a backslash is text.
void take_box(ItemNode& item, const SourceText& source) {
  auto* paragraph = item.nodes.empty() ? nullptr : std::get_if<Paragraph>(&item.nodes.front().value);
  if (paragraph == nullptr || paragraph->text.empty()) return;
  if (!begins_with_box(source.text().substr(item.nodes.front().offset))) return;
  std::string& text = paragraph->text.front().text;
  if (!begins_with_box(text)) return;
  item.ticked = text[1] != ' ';
  text.erase(0, 4);
  if (text.empty()) paragraph->text.erase(paragraph->text.begin());
}

}  // namespace lectern
