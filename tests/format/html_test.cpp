#include <doctest/doctest.h>

#include "base/escape.h"
#include "format/html/lesson_html.h"
#include "format/samples.h"

using namespace lectern;

namespace {

Lesson lesson_with_answer(Blocks answer) {
  Lesson lesson;
  lesson.title = "<b>";
  lesson.topics.push_back(
      {.id = "t", .title = {}, .tags = {}, .answer = std::move(answer), .key_points = {}, .questions = {}});
  return lesson;
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

Span linked(std::string text, std::string link) {
  Span span;
  span.text = std::move(text);
  span.link = std::move(link);
  return span;
}

}  // namespace

TEST_CASE("text means itself in HTML") {
  CHECK(escape_html("<a href=\"x\">&</a>") == "&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;");
  CHECK(contains(write_lesson_html(lesson_with_answer({})), "<h1>&lt;b&gt;</h1>"));
}

TEST_CASE("an address cannot leave its attribute") {
  const std::string html =
      write_lesson_html(lesson_with_answer({{Paragraph{{linked("x", "https://example.org/\"onclick=\"y")}}}}));
  CHECK(contains(html, "href=\"https://example.org/&quot;onclick=&quot;y\""));
}

TEST_CASE("neighbouring spans of one link are one link") {
  Span code = linked("b", "https://example.org");
  code.code = true;
  const std::string html =
      write_lesson_html(lesson_with_answer({{Paragraph{{linked("a", "https://example.org"), code}}}}));
  CHECK(contains(html, "<a href=\"https://example.org\" rel=\"noopener\">a<code>b</code></a>"));
}

TEST_CASE("a link in a title is a link in its heading, but none in the contents") {
  Lesson lesson = lesson_with_answer({});
  lesson.topics.front().title = {linked("a", "https://example.org")};
  const std::string html = write_lesson_html(lesson);
  CHECK(contains(html, "<li><a href=\"#t\">a</a></li>"));
  CHECK(contains(html, "<h2><a href=\"https://example.org\" rel=\"noopener\">a</a></h2>"));
}

TEST_CASE("every block of an answer is one child of its section") {
  const Code code{.language = "python", .runner = Runner::python, .text = "print(1)", .output = "1"};
  const std::string html = write_lesson_html(lesson_with_answer({{code}, {Rule{}}}));
  CHECK(contains(
      html,
      "<figure class=\"sample\">\n<pre tabindex=\"0\" data-language=\"python\"><code "
      "class=\"language-python\">print(1)</code></pre>\n"
      "<figcaption>Output</figcaption>\n<pre tabindex=\"0\" class=\"output\"><samp>1</samp></pre>\n</figure>\n<hr>\n"));
}

TEST_CASE("a header cell without text is a plain cell: it heads nothing") {
  Table table;
  table.alignments.resize(2);
  table.header = {{}, inline_text("Meaning")};
  const std::string html = write_lesson_html(lesson_with_answer({{table}}));
  CHECK(contains(html, "<tr><td></td><th scope=\"col\">Meaning</th></tr>"));
}
