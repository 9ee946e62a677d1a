#include "format/html/lesson_html.h"

#include "base/escape.h"
#include "base/words.h"
#include "format/html/blocks_html.h"
#include "format/html/question_html.h"
#include "format/inline/inline_html.h"

namespace lectern {
namespace {

// Stands where the program will put a control, so that nothing moves when it does. The style sheet shows it only while
// the program is on its way.
std::string write_waiting(const std::string& name, std::string_view label) {
  return "<" + name + " class=\"waits\" aria-hidden=\"true\">" + escape_html(label) + "</" + name + ">\n";
}

// What is above the text where there is no room for the contents beside it.
std::string write_bar(const Lesson& lesson) {
  return "<b class=\"waits\" aria-hidden=\"true\">" + escape_html(word(Word::contents)) + "<span>" +
         escape_html(lesson.title) + "</span></b>\n";
}

std::string write_header(const Lesson& lesson) {
  return "<header>\n<h1>" + escape_html(lesson.title) + "</h1>\n" + write_blocks_html(lesson.introduction) +
         "</header>\n" + write_waiting("div", word(Word::hide_answers));
}

// A line of the contents, for a topic or a quiz.
template <typename Item>
std::string write_contents_item(const Item& item) {
  return "<li><a href=\"#" + escape_html(item.id) + "\">" + write_inline_html(with_link(item.title, "")) +
         "</a></li>\n";
}

std::string write_contents(const Lesson& lesson) {
  std::string html = "<nav aria-label=\"" + escape_html(word(Word::contents)) + "\">\n<p>" + escape_html(lesson.title) +
                     "</p>\n" + write_waiting("div", word(Word::search)) + "<ul>\n";
  for (const Quiz& quiz : lesson.quizzes) html += write_contents_item(quiz);
  html += write_waiting("li", word(Word::progress)) + write_waiting("li", word(Word::settings)) + "</ul>\n";
  html += "<p class=\"waits\" aria-hidden=\"true\">\n";
  for (const std::string& tag : tags_of(lesson)) html += "<i>" + escape_html(name_of_tag(lesson, tag)) + "</i>\n";
  html += "</p>\n<ol>\n";
  for (const Topic& topic : lesson.topics) html += write_contents_item(topic);
  return html + "</ol>\n</nav>\n";
}

std::string write_tags(const Lesson& lesson, const Topic& topic) {
  std::string html = "<ul class=\"tags\">\n";
  for (const std::string& tag : topic.tags) html += "<li>" + escape_html(name_of_tag(lesson, tag)) + "</li>\n";
  return html + "</ul>\n";
}

std::string write_key_points(const Topic& topic) {
  std::string html = "<h3>" + escape_html(word(Word::key_points)) + "</h3>\n<ul class=\"key-points\">\n";
  for (const InlineText& point : topic.key_points) html += "<li>" + write_inline_html(point) + "</li>\n";
  return html + "</ul>\n";
}

template <typename Item>
std::string open_section(const Item& item, const std::string& tags) {
  return "<section id=\"" + escape_html(item.id) + "\">\n" + tags + "<h2>" + write_inline_html(item.title) + "</h2>\n";
}

std::string write_topic(const Lesson& lesson, const Topic& topic) {
  std::string html = open_section(topic, write_tags(lesson, topic)) + write_blocks_html(topic.answer);
  html += write_key_points(topic) + "<h3>" + escape_html(word(Word::check_yourself)) + "</h3>\n";
  for (const Question& question : topic.questions) html += write_question_html(question, 4);
  return html + "</section>\n";
}

std::string write_quiz(const Quiz& quiz) {
  std::string html = open_section(quiz, {}) + write_blocks_html(quiz.introduction);
  for (const Question& question : quiz.questions) html += write_question_html(question, 3);
  return html + "</section>\n";
}

}  // namespace

std::string write_lesson_html(const Lesson& lesson) {
  std::string html = write_bar(lesson) + write_header(lesson) + write_contents(lesson);
  for (const Topic& topic : lesson.topics) html += write_topic(lesson, topic);
  for (const Quiz& quiz : lesson.quizzes) html += write_quiz(quiz);
  return html;
}

}  // namespace lectern
