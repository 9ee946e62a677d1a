#include "web/element_mirror.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "web/host.h"

namespace lectern {
namespace {

double number_of(ElementId id) {
  return static_cast<double>(id);
}

int marks_of(const TextRun& run) {
  return (run.code ? 1 : 0) | (run.strong ? 2 : 0) | (run.emphasis ? 4 : 0);
}

}  // namespace

// Would the two be in the same inline element? Where there is a picture, colours are its business.
bool ElementMirror::same_element(const TextRun& one, const TextRun& other) const {
  if (colours_are_shown_ && one.color != other.color) return false;
  return one.face == other.face && one.size == other.size && marks_of(one) == marks_of(other) && one.link == other.link;
}

// Sends one line: a run per inline element, the last with the line's end.
void ElementMirror::send_line(const TextBlock& block, const TextLine& line, int end) const {
  std::size_t place = 0;
  while (place < block.runs.size() && block.runs[place].end <= line.begin) ++place;
  for (; place < block.runs.size() && block.runs[place].begin < line.end;) {
    const TextRun& run = block.runs[place];
    const std::uint32_t begin = std::max(run.begin, line.begin);
    std::uint32_t until = std::min(run.end, line.end);
    for (++place; place < block.runs.size() && same_element(run, block.runs[place]); ++place) {
      if (block.runs[place].begin >= line.end) break;
      until = std::min(block.runs[place].end, line.end);
    }
    const std::string text = block.text.substr(begin, until - begin);
    const std::string link = run.link < 0 ? std::string() : block.links[static_cast<std::size_t>(run.link)];
    const bool is_last = until == line.end;
    const std::string color(colours_are_shown_ ? name_of(run.color) : std::string_view());
    host_add_run(text.c_str(), static_cast<int>(run.face), run.size, marks_of(run), link.c_str(), color.c_str(),
                 is_last ? end : 0);
  }
}

void ElementMirror::create(const Element& element, ElementId previous) {
  host_create(number_of(element.id), number_of(element.parent), number_of(previous), std::string(element.tag).c_str());
}

void ElementMirror::move(const Element& element, ElementId previous) {
  host_move(number_of(element.id), number_of(element.parent), number_of(previous));
}

void ElementMirror::remove(ElementId id) {
  host_remove(number_of(id));
}

void ElementMirror::place(const Element& element) {
  if (element.placed) {
    host_place(number_of(element.id), element.rect.x, element.rect.y, element.rect.width, element.rect.height);
  } else {
    host_unplace(number_of(element.id));
  }
}

void ElementMirror::set_attribute(ElementId id, const Attribute& attribute) {
  host_set_attribute(number_of(id), std::string(attribute.name).c_str(), attribute.value.c_str());
}

void ElementMirror::remove_attribute(ElementId id, std::string_view name) {
  host_remove_attribute(number_of(id), std::string(name).c_str());
}

void ElementMirror::set_text(const Element& element) {
  if (!element.text) {
    host_begin_text(number_of(element.id), 0, 16, 24, 0);
    host_end_text();
    return;
  }
  const TextBlock& block = *element.text;
  host_begin_text(number_of(element.id), static_cast<int>(block.face), block.size, block.line_height,
                  (block.preformatted ? 1 : 0) | (block.right_to_left ? 2 : 0) | (block.lines.size() > 1 ? 4 : 0));
  for (const TextLine& line : block.lines) {
    const bool is_last = &line == &block.lines.back();
    // A preformatted line carries its own line break in its text.
    const int end = is_last || block.preformatted ? 0 : line.hard_break ? 2 : 1;
    send_line(block, line, end);
  }
  host_end_text();
}

}  // namespace lectern
