#include "ui/text_block.h"

#include <doctest/doctest.h>

#include "support/fake_glyphs.h"

using namespace lectern;

namespace {

// Ten pixels a character (the fake's advance is half the size).
TextBlock broken(std::string_view text, float width, bool preformatted = false) {
  test::FakeGlyphs glyphs;
  TextMetrics metrics(glyphs);
  StyledText block = styled(text, Face::sans, 20, 1.5f, Color::text);
  block.width = width;
  block.preformatted = preformatted;
  return lay_out(block, metrics);
}

std::vector<std::string> lines(const TextBlock& block) {
  std::vector<std::string> result;
  for (const TextLine& line : block.lines) result.push_back(block.text.substr(line.begin, line.end - line.begin));
  return result;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("lines break at spaces, and the space hangs at the end of the line") {
  const TextBlock block = broken("one two three", 80);
  CHECK(lines(block) == Lines{"one two ", "three"});
  CHECK(block.lines[0].width == doctest::Approx(70));
  CHECK(block.height() == doctest::Approx(60));
}

TEST_CASE("a line that fits exactly is not broken") {
  CHECK(lines(broken("one two", 70)) == Lines{"one two"});
}

TEST_CASE("a space behind a full line does not break it") {
  CHECK(lines(broken("one two ", 70)) == Lines{"one two "});
}

TEST_CASE("a word wider than the line is broken inside") {
  CHECK(lines(broken("abcdefghij", 40)) == Lines{"abcd", "efgh", "ij"});
}

TEST_CASE("a word wider than the line begins on a line of its own") {
  CHECK(lines(broken("ab cdefghij", 40)) == Lines{"ab ", "cdef", "ghij"});
}

TEST_CASE("lines break after hyphens") {
  CHECK(lines(broken("non-blocking", 90)) == Lines{"non-", "blocking"});
}

TEST_CASE("a word wider than the line breaks after its slashes first") {
  CHECK(lines(broken("read/write", 60)) == Lines{"read/", "write"});
  CHECK(lines(broken("ab cd/efghijklm", 100)) == Lines{"ab ", "cd/", "efghijklm"});
  CHECK(lines(broken("a read/write", 110)) == Lines{"a ", "read/write"});
}

TEST_CASE("a block knows its longest word, which nothing can break") {
  CHECK(broken("a non-blocking read/write", 0).least_width == 100);
  CHECK(broken("a non-blocking read", 60).least_width == 80);
}

TEST_CASE("CJK text breaks between any two characters") {
  CHECK(lines(broken("日本語です", 40)) == Lines{"日本", "語で", "す"});
}

TEST_CASE("every line is narrower than the width, and together they are the text") {
  const std::string text =
      "The quick-brown fox/dog jumps over a very-long-hyphenated-word and averyveryverylongone too.";
  for (float width = 10; width < 400; width += 7) {
    CAPTURE(width);
    const TextBlock block = broken(text, width);
    std::string together;
    for (const TextLine& line : block.lines) {
      CHECK(line.width <= width + 0.25f);
      together += block.text.substr(line.begin, line.end - line.begin);
    }
    CHECK(together == text);
  }
}

TEST_CASE("preformatted text keeps its lines and spaces, and tabs become four spaces") {
  const TextBlock block = broken("a  b\n\n\tc", 0, true);
  CHECK(lines(block) == Lines{"a  b\n", "\n", "    c"});
  CHECK(block.lines[0].hard_break);
}

TEST_CASE("a hard break ends the line and is marked as the text's own") {
  test::FakeGlyphs glyphs;
  TextMetrics metrics(glyphs);
  Span first;
  first.text = "one";
  first.hard_break = true;
  Span second;
  second.text = "two";
  const TextBlock block = lay_out(styled(InlineText{first, second}, Face::sans, 20, 1.5f, Color::text), metrics);
  CHECK(lines(block) == Lines{"one", "two"});
  CHECK(block.lines[0].hard_break);
}

TEST_CASE("empty text is one empty line") {
  const TextBlock block = broken("", 100);
  CHECK(lines(block) == Lines{""});
  CHECK(block.height() == doctest::Approx(30));
}

TEST_CASE("equal blocks have equal hashes, and anything that is drawn changes the hash") {
  const StyledText one = styled("text", Face::sans, 20, 1.5f, Color::text);
  CHECK(hash_of(one) == hash_of(styled("text", Face::sans, 20, 1.5f, Color::text)));
  CHECK(hash_of(one) != hash_of(styled("texts", Face::sans, 20, 1.5f, Color::text)));
  CHECK(hash_of(one) != hash_of(styled("text", Face::mono, 20, 1.5f, Color::text)));
  CHECK(hash_of(one) != hash_of(styled("text", Face::sans, 21, 1.5f, Color::text)));
  CHECK(hash_of(one) != hash_of(styled("text", Face::sans, 20, 1.6f, Color::text)));
  CHECK(hash_of(one) != hash_of(styled("text", Face::sans, 20, 1.5f, Color::muted)));
}

TEST_CASE("inline code is in the mono face and a little smaller, bold where the text around it is") {
  Span code;
  code.text = "f()";
  code.code = true;
  CHECK(styled(InlineText{code}, Face::sans, 20, 1.5f, Color::text).runs[0].face == Face::mono);
  CHECK(styled(InlineText{code}, Face::sans, 20, 1.5f, Color::text).runs[0].size == doctest::Approx(18));
  CHECK(styled(InlineText{code}, Face::sans_bold, 20, 1.5f, Color::text).runs[0].face == Face::mono_bold);
}

TEST_CASE("a cluster takes the room of one glyph and is never broken") {
  const TextBlock block = broken("ab 👩‍💻👩‍💻 c", 1000);
  CHECK(block.clusters.size() == 2);
  CHECK(block.clusters[0].code == block.clusters[1].code);
  const TextBlock narrow = broken("👩‍💻👩‍💻", 1);
  CHECK(narrow.lines.size() == 2);
  CHECK(narrow.lines[0].end == narrow.clusters[0].end);
}

TEST_CASE("a block from left to right has no order of its own") {
  CHECK(broken("plain text, 字 and 👩‍💻", 1000).seen.empty());
}

TEST_CASE("in a block with text from right to left each line has its order, as it is seen") {
  const TextBlock block = broken("say שלום עולם now", 1000);
  REQUIRE(block.seen.size() == 1);
  CHECK_FALSE(block.right_to_left);
  std::vector<std::uint32_t> words;
  for (const SeenGlyph& glyph : block.seen[0]) {
    if (glyph.begin == 4 || glyph.begin == 13) words.push_back(glyph.begin);
  }
  CHECK(words == std::vector<std::uint32_t>{13, 4});
}

TEST_CASE("a paragraph that begins from right to left is as wide as its column") {
  const TextBlock block = broken("שלום abc", 1000);
  CHECK(block.right_to_left);
  CHECK(block.width == 1000);
  CHECK(block.seen[0].front().begin > block.seen[0].back().begin);
}

TEST_CASE("a size of text has seven binary digits, as Firefox's canvas has it") {
  for (const auto& [wanted, size] : {std::pair{12.7f, 12.75f},
                                     {15.3f, 15.25f},
                                     {31.8f, 31.75f},
                                     {31.9f, 32.0f},
                                     {35.7f, 35.5f},
                                     {63.7f, 63.5f},
                                     {71.4f, 71.0f}}) {
    CHECK(font_size(wanted) == size);
  }
}
