#include "course/lesson.h"

#include <algorithm>

namespace lectern {
namespace {

// The item of `items` with this id, or nullptr.
template <typename Item>
const Item* find_by_id(const std::vector<Item>& items, std::string_view id) {
  const auto found = std::ranges::find(items, id, &Item::id);
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

const Topic* find_topic(const Lesson& lesson, std::string_view id) {
  return find_by_id(lesson.topics, id);
}

const Quiz* find_quiz(const Lesson& lesson, std::string_view id) {
  return find_by_id(lesson.quizzes, id);
}

const Question* find_question(const Lesson& lesson, std::string_view id) {
  for (const Topic& topic : lesson.topics) {
    if (const Question* found = find_by_id(topic.questions, id)) return found;
  }
  for (const Quiz& quiz : lesson.quizzes) {
    if (const Question* found = find_by_id(quiz.questions, id)) return found;
  }
  return nullptr;
}

std::string name_of_tag(const Lesson& lesson, std::string_view tag) {
  const auto found = std::ranges::find(lesson.tag_names, tag, &TagName::tag);
  if (found != lesson.tag_names.end()) return found->name;
  std::string name(tag);
  std::ranges::replace(name, '-', ' ');
  // An id begins with a lower-case letter.
  if (!name.empty()) name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

std::vector<std::string> tags_of(const Lesson& lesson) {
  std::vector<std::string> tags;
  for (const Topic& topic : lesson.topics) {
    for (const std::string& tag : topic.tags) {
      if (std::ranges::find(tags, tag) == tags.end()) tags.push_back(tag);
    }
  }
  return tags;
}

}  // namespace lectern
