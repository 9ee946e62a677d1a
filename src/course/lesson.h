// Lesson, Topic, Quiz, Course: immutable content, as it was read. Everything is referred to by its stable id.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "course/question.h"

namespace lectern {

// One interview question with its answer.
struct Topic {
  std::string id;
  InlineText title;
  std::vector<std::string> tags;
  Blocks answer;
  std::vector<InlineText> key_points;  // the rubric of the drill
  std::vector<Question> questions;     // "Check yourself"

  bool operator==(const Topic&) const = default;
};

// An ordered set of questions.
struct Quiz {
  std::string id;
  InlineText title;
  Blocks introduction;
  std::vector<Question> questions;

  bool operator==(const Quiz&) const = default;
};

// What a tag is called, where its id is not enough.
struct TagName {
  std::string tag;
  std::string name;

  bool operator==(const TagName&) const = default;
};

struct Lesson {
  std::string id;
  std::string title;
  std::string language;            // BCP 47 tag of the text
  std::string code_language;       // of the samples; may be empty
  std::vector<TagName> tag_names;  // of some tags, in the author's order
  Blocks introduction;
  std::vector<Topic> topics;
  std::vector<Quiz> quizzes;

  bool operator==(const Lesson&) const = default;
};

struct Course {
  std::vector<Lesson> lessons;

  bool operator==(const Course&) const = default;
};

// The item with this id, or nullptr. The pointer lives as long as the lesson.
const Topic* find_topic(const Lesson& lesson, std::string_view id);
const Quiz* find_quiz(const Lesson& lesson, std::string_view id);
const Question* find_question(const Lesson& lesson, std::string_view id);

// Every tag of the lesson's topics once, in order of first use.
std::vector<std::string> tags_of(const Lesson& lesson);

// What a tag is called: its name, or else its id as words: "data-classes" is "Data classes".
std::string name_of_tag(const Lesson& lesson, std::string_view tag);

}  // namespace lectern
