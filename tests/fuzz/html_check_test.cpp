// The check that the fuzz targets rely on notices what it is there for.
#include "fuzz/html_check.h"

#include <doctest/doctest.h>

using lectern::test::problem_of_html;

TEST_CASE("well-formed HTML is left alone") {
  CHECK(problem_of_html("") == "");
  CHECK(problem_of_html("<h1 id=\"a\">One<br> &amp; two</h1>\n<p class=\"x y\">5 &lt; 6</p><hr>") == "");
  CHECK(problem_of_html("<a href=\"#a\">one</a><a href=\"https://b/?c&amp;d\">two</a>") == "");
}

TEST_CASE("an element that is not closed, or closed out of order, is noticed") {
  for (const char* html : {"<p>", "<p></b></p>", "<b><i></b></i>", "</p>", "<p></p", "<p", "<>", "<", "</"}) {
    CHECK_MESSAGE(problem_of_html(html) != "", html);
  }
}

TEST_CASE("text that is not escaped is noticed") {
  for (const char* html :
       {"a < b", "a > b", "a & b", "&copy;", "<p title=\"a<b\"></p>", "<p title=\"&\"></p>", "<p title=a>",
        "<p hidden></p>", "<p title=\"a", "<script>1 < 2</script>", "<!-- -->", "<P></P>"}) {
    CHECK_MESSAGE(problem_of_html(html) != "", html);
  }
}

TEST_CASE("a link in a link and an id that stands twice are noticed") {
  CHECK(problem_of_html("<a href=\"#a\"><b><a href=\"#b\">b</a></b></a>") != "");
  CHECK(problem_of_html("<p id=\"a\"></p><p id=\"a\"></p>") != "");
}
