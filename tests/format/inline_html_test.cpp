#include "format/inline/inline_html.h"

#include <doctest/doctest.h>

#include <vector>

using namespace lectern;

namespace {

Span span(std::string text) {
  Span span;
  span.text = std::move(text);
  return span;
}

std::string mistake_in(std::string_view html) {
  const Result<InlineText> text = read_inline_html(html);
  return text ? "" : text.error().message;
}

InlineText every_style() {
  InlineText text(7);
  text[0] = span("5 < 6 & \"so\" ");
  text[1] = {.text = "all", .code = true, .strong = true, .emphasis = true, .hard_break = true, .link = ""};
  text[2] = {.text = "a", .code = true, .strong = false, .emphasis = false, .hard_break = false, .link = "#topic"};
  text[3] = {.text = " b", .code = false, .strong = false, .emphasis = true, .hard_break = false, .link = "#topic"};
  text[4] = {.text = "out",
             .code = false,
             .strong = false,
             .emphasis = false,
             .hard_break = false,
             .link = "https://example.org/?a=1&b=2"};
  text[5] = {.text = "", .code = false, .strong = false, .emphasis = false, .hard_break = true, .link = ""};
  text[6] = span("end é ✓");
  return text;
}

}  // namespace

TEST_CASE("text in every style is read as it was written") {
  const std::string html = write_inline_html(every_style());
  CHECK(html ==
        "5 &lt; 6 &amp; \"so\" <em><strong><code>all</code></strong></em><br><a href=\"#topic\"><code>a</code>"
        "<em> b</em></a><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener\">out</a><br>end é ✓");
  const Result<InlineText> text = read_inline_html(html);
  REQUIRE(text);
  // A break belongs to what it ends, so the span that was nothing but a break is one with the link before it.
  InlineText expected = every_style();
  expected[4].hard_break = true;
  expected.erase(expected.begin() + 5);
  CHECK(*text == expected);
  CHECK(read_inline_html(write_inline_html(*text)) == text);
}

TEST_CASE("no text is no spans") {
  CHECK(read_inline_html("").value().empty());
  CHECK(read_inline_html("<em></em>").value().empty());
}

TEST_CASE("anything that is never written is a mistake") {
  const std::vector<std::string_view> unknown = {"<b>x</b>",        "a < b",      "<code",      "<CODE>x</CODE>",
                                                 "<code >x</code>", "<!-- x -->", "<img src=x>"};
  for (const std::string_view html : unknown) {
    CAPTURE(html);
    CHECK(mistake_in(html) ==
          "`<code>`, `<strong>`, `<em>`, `<a href>` and `<br>` are known, and `<` is written `&lt;`");
  }
  CHECK(mistake_in("a & b") == "`&` is written `&amp;`");
  CHECK(mistake_in("&nbsp;") == "`&` is written `&amp;`");
  CHECK(mistake_in("<code>x") == "`<code>` has no end");
  CHECK(mistake_in("x</code>") == "an end stands without its start");
  CHECK(mistake_in("<em><code>x</em></code>") == "an end stands without its start");
}

TEST_CASE("a link goes where a link may go, and has no other attribute") {
  CHECK(mistake_in("<a href=\"javascript:alert(1)\">x</a>") == "a link to https:, mailto: or #topic-id is expected");
  CHECK(mistake_in("<a href=\"\">x</a>") == "a link to https:, mailto: or #topic-id is expected");
  CHECK(mistake_in("<a href=\"#a\" onclick=\"x\">x</a>") == "`<a href=\"…\">` is expected");
  CHECK(mistake_in("<a href=\"#a") == "`<a href=\"…\">` is expected");
}
