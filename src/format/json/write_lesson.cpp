#include <algorithm>

#include "base/text.h"
#include "format/inline/inline_html.h"
#include "format/json/blocks_json.h"
#include "format/json/kinds/kinds.h"
#include "format/json/lesson_json.h"
#include "format/json/question_json.h"

namespace lectern {
namespace {

using Json = nlohmann::json;

// What the lesson is about, for page descriptions and course lists: its first paragraph.
std::string description_of(const Lesson& lesson) {
  for (const Block& block : lesson.introduction) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.value)) return plain_text(paragraph->text);
  }
  return {};
}

Json write_questions(const std::vector<Question>& questions, std::string_view topic) {
  Json written = Json::array();
  for (const Question& question : questions) written.push_back(write_question(question, topic));
  return written;
}

Json write_topic(const Topic& topic) {
  Json key_points = Json::array();
  for (const InlineText& point : topic.key_points) key_points.push_back(write_inline_html(point));
  return {{"id", topic.id},
          {"title", write_inline_html(topic.title)},
          {"tags", topic.tags},
          {"answer", write_blocks(topic.answer)},
          {"key_points", std::move(key_points)},
          {"questions", write_questions(topic.questions, topic.id)}};
}

Json write_quiz(const Quiz& quiz) {
  Json written{
      {"id", quiz.id}, {"title", write_inline_html(quiz.title)}, {"questions", write_questions(quiz.questions, "")}};
  if (!quiz.introduction.empty()) written["introduction"] = write_blocks(quiz.introduction);
  return written;
}

Json write_lesson(const Lesson& lesson) {
  Json written{{"version", lesson_json_version}, {"id", lesson.id},         {"title", lesson.title},
               {"language", lesson.language},    {"topics", Json::array()}, {"quizzes", Json::array()}};
  written["description"] = description_of(lesson);
  if (!lesson.code_language.empty()) written["code"] = lesson.code_language;
  for (const auto& [tag, name] : lesson.tag_names) written["tag_names"].push_back({{"tag", tag}, {"name", name}});
  if (!lesson.introduction.empty()) written["introduction"] = write_blocks(lesson.introduction);
  for (const Topic& topic : lesson.topics) written["topics"].push_back(write_topic(topic));
  for (const Quiz& quiz : lesson.quizzes) written["quizzes"].push_back(write_quiz(quiz));
  return written;
}

// `json` such that it may be inlined in a `<script>` element as it is: `</script`, however it is written, and `<!--`
// can only be inside its strings.
std::string inlinable(std::string_view json) {
  std::string result;
  for (std::size_t at = json.find('<'); at != std::string_view::npos; at = json.find('<')) {
    result.append(json.substr(0, at));
    json.remove_prefix(at + 1);
    const bool ends_script = ascii_lower_case(json.substr(0, 7)) == "/script";
    result.append(ends_script || json.starts_with("!--") ? "\\u003c" : "<");
  }
  return result.append(json);
}

}  // namespace

nlohmann::json write_question(const Question& question, std::string_view topic) {
  Json written{{"id", question.id}, {"kind", kind_name(question)}, {"prompt", write_inline_html(question.prompt)}};
  if (question.topic != topic) written["topic"] = question.topic;
  if (!question.body.empty()) written["body"] = write_blocks(question.body);
  std::visit([&](const auto& kind) { write_kind(written, kind); }, question.kind);
  return written;
}

std::string write_lesson_json(const Lesson& lesson) {
  return inlinable(write_lesson(lesson).dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace lectern
