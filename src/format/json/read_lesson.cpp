#include <set>
#include <utility>

#include "format/json/blocks_json.h"
#include "format/json/json_place.h"
#include "format/json/json_tree.h"
#include "format/json/lesson_json.h"
#include "format/json/question_json.h"

namespace lectern {
namespace {

// Reads a lesson from the top down and keeps what later parts are checked against: ids must be unique, and a question
// of a quiz may name only a topic that exists.
class LessonReader {
 public:
  Lesson read(const JsonPlace& place) {
    // Derived from the introduction, so it is not kept; but what is wrong is refused.
    place.member("description").text();
    lesson_ = {.id = place.member("id").id(),
               .title = place.member("title").text(),
               .language = place.member("language").text(),
               .code_language = place.optional_text("code"),
               .tag_names = read_tag_names(place),
               .introduction = read_optional_blocks(place, "introduction"),
               .topics = {},
               .quizzes = {}};
    lesson_.topics = place.member("topics").list([&](const JsonPlace& topic) { return read_topic(topic); });
    lesson_.quizzes = place.member("quizzes").list([&](const JsonPlace& quiz) { return read_quiz(quiz); });
    return std::move(lesson_);
  }

 private:
  std::string read_new_id(const JsonPlace& place) {
    std::string id = place.member("id").id();
    if (!ids_.insert(id).second) place.member("id").fail("the id \"" + id + "\" is taken already; ids are unique");
    return id;
  }

  std::vector<TagName> read_tag_names(const JsonPlace& lesson) {
    if (!lesson.has("tag_names")) return {};
    return lesson.member("tag_names").list([](const JsonPlace& place) {
      TagName name{place.member("tag").id(), place.member("name").text()};
      if (name.name.empty()) place.member("name").fail("a name is expected");
      return name;
    });
  }

  Topic read_topic(const JsonPlace& place) {
    Topic topic{.id = read_new_id(place),
                .title = read_inline_text(place.member("title")),
                .tags = place.member("tags").list([](const JsonPlace& tag) { return tag.id(); }),
                .answer = read_blocks(place.member("answer")),
                .key_points = place.member("key_points").list(read_inline_text),
                .questions = {}};
    topic.questions = read_questions(place, topic.id);
    topics_.insert(topic.id);
    return topic;
  }

  Quiz read_quiz(const JsonPlace& place) {
    return {.id = read_new_id(place),
            .title = read_inline_text(place.member("title")),
            .introduction = read_optional_blocks(place, "introduction"),
            .questions = read_questions(place, "")};
  }

  std::vector<Question> read_questions(const JsonPlace& owner, std::string_view topic) {
    return owner.member("questions").list([&](const JsonPlace& place) {
      read_new_id(place);
      Question question = read_question(place, topic);
      if (place.has("topic") && !topics_.contains(question.topic)) {
        place.member("topic").fail("the id of a topic of this lesson is expected");
      }
      return question;
    });
  }

  Lesson lesson_;
  std::set<std::string, std::less<>> ids_;
  std::set<std::string, std::less<>> topics_;
};

Error damaged(const std::string& problem) {
  return {"The lesson's JSON cannot be read: " + problem + "."};
}

}  // namespace

Result<Lesson> read_lesson_json(std::string_view text) {
  const Result<nlohmann::json> tree = parse_json(text);
  if (!tree) return std::unexpected(damaged(tree.error().message));
  return read_lesson_tree(*tree);
}

Result<Lesson> read_lesson_tree(const nlohmann::json& tree) {
  JsonReport report(tree);
  const JsonPlace root(report);
  const int version = root.member("version").number(1, 1'000'000);
  if (report.is_sound() && version != lesson_json_version) {
    report.note(tree, "version " + std::to_string(lesson_json_version) + " is expected, this is version " +
                          std::to_string(version));
  }
  Lesson lesson = LessonReader().read(root);
  if (!report.is_sound()) return std::unexpected(damaged(report.problem()));
  return lesson;
}

}  // namespace lectern
