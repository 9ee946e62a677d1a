#include "base/escape.h"

#include <doctest/doctest.h>

using namespace lectern;

TEST_CASE("text cannot end an element or a double-quoted attribute") {
  CHECK(escape_html("<a href=\"x\">&amp;</a>") == "&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;");
  CHECK(escape_html("plain 'text'") == "plain 'text'");
}

TEST_CASE("text in an element keeps its quotation marks, and cannot end the element") {
  CHECK(escape_html_text("\"a\" < b & c > d") == "\"a\" &lt; b &amp; c &gt; d");
}
