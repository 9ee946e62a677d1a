// TextBlock: a paragraph, heading, label or code sample, broken into lines. The same lines are painted and used as
// transparent text in the page, so this is the one place where lines are broken.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "course/inline_text.h"
#include "ui/text_metrics.h"
#include "ui/theme.h"

namespace lectern {

// One piece of text before it is laid out.
struct StyledRun {
  std::string text;
  Face face = Face::sans;
  float size = measure::body;
  Color color = Color::text;
  bool code = false;  // inline code: `<code>`, on a tint of its own
  bool strong = false;
  bool emphasis = false;
  bool hard_break = false;  // the line ends after this run
  std::string link;         // the address, empty for none
};

struct StyledText {
  std::vector<StyledRun> runs;
  Face face = Face::sans;      // of the block itself
  float size = measure::body;  // likewise
  float line_height = 27;      // in CSS pixels
  float width = 0;             // lines are broken to this; 0 or less: never
  bool preformatted = false;   // line breaks in the text count, spaces stay as they are
};

struct TextRun {
  std::uint32_t begin = 0;  // bytes of TextBlock::text
  std::uint32_t end = 0;
  Face face = Face::sans;
  float size = 0;
  Color color = Color::text;
  bool code = false;
  bool strong = false;
  bool emphasis = false;
  int link = -1;  // place in TextBlock::links
};

struct TextLine {
  std::uint32_t begin = 0;  // bytes of TextBlock::text; white space at the end hangs and is not in `width`
  std::uint32_t end = 0;
  float width = 0;
  bool hard_break = false;  // the text itself ends the line here
};

// Several code points that are drawn in one go: see ui/clusters.h.
struct TextCluster {
  std::uint32_t begin = 0;  // bytes of TextBlock::text
  std::uint32_t end = 0;
  char32_t code = 0;
};

// What is drawn next, from the left, in a line that does not only run from left to right.
struct SeenGlyph {
  std::uint32_t begin = 0;  // its place in TextBlock::text
  char32_t code = 0;        // a code point or a cluster's number
};

struct TextBlock {
  std::string text;
  std::vector<TextRun> runs;  // in order, covering the text
  std::vector<std::string> links;
  std::vector<TextLine> lines;
  std::vector<TextCluster> clusters;         // in order
  std::vector<std::vector<SeenGlyph>> seen;  // by lines; empty where all of them run from left to right
  bool right_to_left = false;                // the paragraph itself: its lines begin at the right
  Face face = Face::sans;
  float size = 0;
  float line_height = 0;
  float baseline = 0;     // from the top of a line
  float width = 0;        // of the longest line
  float least_width = 0;  // of the longest word, which no line can be broken in
  bool preformatted = false;
  std::uint64_t hash = 0;  // of everything that is drawn: equal hashes, equal blocks

  float height() const { return line_height * static_cast<float>(lines.size()); }
};

// Breaks lines where they do not fit: at spaces, after hyphens, between CJK characters, and inside a word that is wider
// than the line, there after a slash where it has one.
TextBlock lay_out(const StyledText& styled, TextMetrics& metrics);

// A hash of the input of `lay_out`, for keeping its results.
std::uint64_t hash_of(const StyledText& styled);

// The nearest size of text, in CSS pixels, that is the same on a canvas and in an element: Firefox's canvas keeps seven
// binary digits of a size, so that it knows quarters below 32, halves below 64, and whole ones from there on.
float font_size(float wanted);

// `text` of the lesson in the style of a block, in about this size: code in the mono face a little smaller, strong,
// emphasis, links.
StyledText styled(const InlineText& text, Face face, float wanted_size, float leading, Color color);

// One run in one style.
StyledText styled(std::string_view text, Face face, float size, float leading, Color color);

}  // namespace lectern
