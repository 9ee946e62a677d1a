#include "format/markdown/lesson_markdown.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "course/rules.h"
#include "format/markdown/blocks.h"
#include "format/markdown/front_matter.h"
#include "format/markdown/headings.h"
#include "format/markdown/lesson_context.h"
#include "format/markdown/topic.h"

namespace lectern {
namespace {

// Far above any lesson a person could read, and far below where offsets could overflow.
constexpr std::size_t most_bytes = 16u << 20;

std::string id_of_file(std::string_view file) {
  std::string_view name = file.substr(file.find_last_of("/\\") + 1);
  if (name.ends_with(".md")) name.remove_suffix(3);
  return std::string(name);
}

std::size_t find_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (point.value == 0xFFFD && point.length == 1) return at;
    at += point.length;
  }
  return no_offset;
}

// What makes the bytes no text at all. The first such mistake is reported and nothing is read.
bool is_text(Mistakes& mistakes) {
  const std::string_view text = mistakes.source().text();
  const std::size_t invalid = find_invalid_utf8(text);
  const std::size_t nul = text.find('\0');
  if (trim(text).empty()) {
    mistakes.add(0, "the file is empty: begin with `---`, `title: …`, `language: …`, `---`");
  } else if (text.size() > most_bytes) {
    mistakes.add(0, "the file has more than 16 MiB: split it into several lessons");
  } else if (invalid != no_offset) {
    mistakes.add(invalid, "these bytes are not UTF-8: save the file in that encoding");
  } else if (nul != std::string_view::npos) {
    mistakes.add(nul, "a NUL byte stands here: remove it");
  } else {
    return true;
  }
  return false;
}

// A line of `---` or `===` under a paragraph makes it a heading, which is rarely meant: such a one is reported, and
// read as the paragraph it looks like.
void refuse_underlined_headings(Document& document, Mistakes& mistakes) {
  const SourceText& source = mistakes.source();
  for (Node& node : document.nodes) {
    const auto* heading = std::get_if<HeadingNode>(&node.value);
    if (heading == nullptr || is_marked_heading(source.line(source.line_of(node.offset)))) continue;
    mistakes.add(node.offset, "the line below makes this a heading: write `## …`, or leave a blank line before `---`");
    node.value = Paragraph{heading->text};
  }
}

// Names are for tags that topics have.
void name_tags(Lesson& lesson, std::vector<YamlPair> names, Mistakes& mistakes) {
  const std::vector<std::string> tags = tags_of(lesson);
  for (YamlPair& name : names) {
    if (std::ranges::find(tags, name.key.text) == tags.end()) {
      mistakes.add(name.key.offset, "no topic has the tag `" + name.key.text + "`");
    } else {
      lesson.tag_names.push_back({std::move(name.key.text), std::move(name.value.text)});
    }
  }
}

Lesson read_lesson(std::string_view file, Mistakes& mistakes) {
  FrontMatter matter = read_front_matter(mistakes);
  Lesson lesson{.id = id_of_file(file),
                .title = std::move(matter.title),
                .language = std::move(matter.language),
                .code_language = std::move(matter.code),
                .tag_names = {},
                .introduction = {},
                .topics = {},
                .quizzes = {}};
  if (!is_id(lesson.id)) {
    mistakes.add(0,
                 "`" + lesson.id + "` is no id for a lesson: name the file in lower-case letters, digits and hyphens");
  }
  std::optional<Document> document = read_document(matter.end, mistakes);
  if (!document) return lesson;
  refuse_underlined_headings(*document, mistakes);
  LessonContext context(mistakes);
  for (Reference& reference : document->references) context.refer_to(std::move(reference.id), reference.offset);
  const Sections sections = split_at_headings(document->nodes, 2);
  lesson.introduction = read_blocks(sections.before, {}, mistakes);
  for (const Section& section : sections.list) {
    if (is_quiz(section)) {
      lesson.quizzes.push_back(read_quiz(section, context));
    } else {
      lesson.topics.push_back(read_topic(section, context));
    }
  }
  if (sections.list.empty()) mistakes.add(matter.end, "the lesson has no topic: write `## … {#some-id .tag}`");
  name_tags(lesson, std::move(matter.tags), mistakes);
  context.check_references();
  return lesson;
}

}  // namespace

std::expected<Lesson, Diagnostics> read_lesson_markdown(std::string_view file, std::string_view text) {
  const SourceText source(file, text);
  Mistakes mistakes(source);
  Lesson lesson;
  if (is_text(mistakes)) lesson = read_lesson(file, mistakes);
  Diagnostics found = mistakes.take();
  if (!found.empty()) return std::unexpected(std::move(found));
  return lesson;
}

}  // namespace lectern
