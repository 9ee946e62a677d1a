#include "format/markdown/lesson_context.h"

#include "course/rules.h"

namespace lectern {

std::string LessonContext::take_id(const Node& heading, std::string_view what, std::string_view example) {
  const HeadingAttributes& attributes = std::get<HeadingNode>(heading.value).attributes;
  if (attributes.ids.empty()) {
    mistakes_.add(heading.offset, std::string(what) + " needs an id: write `" + std::string(example) + "`");
    return {};
  }
  const Placed& id = attributes.ids.front();
  if (attributes.ids.size() > 1) mistakes_.add(attributes.ids[1].offset, "one id is enough: remove this one");
  if (!is_id(id.text)) {
    mistakes_.add(id.offset,
                  "`" + id.text + "` is no id: use lower-case letters, digits and hyphens, and begin with a letter");
    return {};
  }
  const auto [taken, is_new] = ids_.try_emplace(id.text, mistakes_.source().line_of(id.offset) + 1);
  if (!is_new) {
    mistakes_.add(id.offset, "the id `" + id.text + "` is taken in line " + std::to_string(taken->second) +
                                 ": choose another, ids are unique in a lesson");
  }
  return id.text;
}

void LessonContext::check_references() {
  for (const Reference& reference : references_) {
    if (topics_.contains(reference.id)) continue;
    mistakes_.add(reference.offset, "there is no topic `" + reference.id + "` in this lesson: write the id of one");
  }
}

}  // namespace lectern
