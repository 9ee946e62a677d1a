#include "ui/text_block.h"

#include <bit>
#include <cmath>
#include <utility>

#include "base/hash.h"
#include "base/text.h"
#include "ui/bidi.h"
#include "ui/clusters.h"
#include "ui/line_order.h"

namespace lectern {
namespace {

std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
  return (hash ^ value) * 0x100000001b3;
}
std::uint64_t mix(std::uint64_t hash, float value) {
  return mix(hash, std::uint64_t{std::bit_cast<std::uint32_t>(value)});
}

bool is_cjk(char32_t value) {
  return (value >= 0x2E80 && value <= 0x9FFF) || (value >= 0xAC00 && value <= 0xD7AF) ||
         (value >= 0xF900 && value <= 0xFAFF) || (value >= 0xFF00 && value <= 0xFF60) ||
         (value >= 0x20000 && value <= 0x3FFFF);
}

// Characters that may end a line although no space follows.
bool breaks_after(char32_t value) {
  return value == '-' || value == 0x2014 || is_cjk(value);
}

// How much wider than the room a line may be, in CSS pixels. The browser adds advances up in units of its own and may
// find a line that fits exactly too long, or the other way round. It can only break where we did, so a line that is a
// little long stays one line there, and one that we broke is certainly too long for it.
constexpr float tolerance = 0.25f;

// Breaks one block into lines, a code point at a time.
class Breaker {
 public:
  Breaker(const StyledText& styled, TextBlock& block, TextMetrics& metrics)
      : styled_(styled), block_(block), metrics_(metrics) {}

  void run() {
    for (const StyledRun& run : styled_.runs) add(run);
    finish_line(position(), false);
  }

 private:
  std::uint32_t position() const { return static_cast<std::uint32_t>(block_.text.size()); }

  void add(const StyledRun& run) {
    const std::uint32_t begin = position();
    SizedFace& face = metrics_.sized(run.face, run.size);
    for (std::size_t at = 0; at < run.text.size();) {
      const std::size_t length = cluster_length(run.text, at);
      add(std::string_view(run.text).substr(at, length), face);
      at += length;
    }
    if (run.hard_break) finish_line(position(), true);
    if (position() == begin) return;
    int link = -1;
    if (!run.link.empty()) {
      link = static_cast<int>(block_.links.size());
      block_.links.push_back(run.link);
    }
    block_.runs.push_back({begin, position(), run.face, run.size, run.color, run.code, run.strong, run.emphasis, link});
  }

  void add(std::string_view cluster, SizedFace& face) {
    const CodePoint first = code_point_at(cluster, 0);
    if (first.length == cluster.size() && !is_private_use(first.value)) return add(first.value, face);
    const char32_t code = metrics_.clusters().code_of(cluster);
    if (code == 0) return add_apart(cluster, face);
    const float advance = face.advance(code);
    wrap_before(advance, first.value);
    const std::uint32_t begin = position();
    block_.text += cluster;
    block_.clusters.push_back({begin, position(), code});
    ink_ = pen_ += advance;
    grow_word(advance);
  }

  // There are no numbers left: better its parts than nothing.
  void add_apart(std::string_view cluster, SizedFace& face) {
    for (std::size_t at = 0; at < cluster.size();) {
      const CodePoint point = code_point_at(cluster, at);
      add(point.value, face);
      at += point.length;
    }
  }

  void add(char32_t value, SizedFace& face) {
    if (styled_.preformatted && value == '\t') {
      for (int i = 0; i < 4; ++i) add(' ', face);
      return;
    }
    if (styled_.preformatted && value == '\n') {
      block_.text.push_back('\n');
      finish_line(position(), true);
      return;
    }
    const float advance = face.advance(value);
    const bool is_space = value == ' ' && !styled_.preformatted;
    if (!is_space) wrap_before(advance, value);
    append_code_point(block_.text, value);
    pen_ += advance;
    if (!is_space) ink_ = pen_;
    if (!is_space) grow_word(advance);
    if (is_space || breaks_after(value)) offer_break();
    if (value == '/') slash_ = {position(), pen_};
  }

  void grow_word(float advance) {
    word_ += advance;
    block_.least_width = std::max(block_.least_width, word_);
  }

  // Ends the line if the next character does not fit any more.
  void wrap_before(float advance, char32_t value) {
    if (styled_.width <= 0 || pen_ + advance <= styled_.width + tolerance || position() == line_begin_) return;
    if (is_cjk(value)) offer_break();
    if (break_at_ > line_begin_) {
      const float rest = pen_ - break_pen_;
      const float rest_ink = std::max(0.0f, ink_ - break_pen_);
      push_line(break_at_, break_ink_, false);
      slash_.pen -= break_pen_;
      pen_ = rest;
      ink_ = rest_ink;
    } else if (slash_.at > line_begin_) {
      // A word that is longer than a line is most likely an address or a path.
      const float rest = pen_ - slash_.pen;
      push_line(slash_.at, slash_.pen, false);
      pen_ = ink_ = rest;
    } else {
      push_line(position(), ink_, false);
      pen_ = ink_ = 0;
    }
  }

  void offer_break() {
    word_ = 0;
    break_at_ = position();
    break_pen_ = pen_;
    break_ink_ = ink_;
  }

  void finish_line(std::uint32_t end, bool hard) {
    push_line(end, ink_, hard);
    pen_ = ink_ = word_ = 0;
  }

  void push_line(std::uint32_t end, float width, bool hard) {
    block_.lines.push_back({line_begin_, end, width, hard});
    block_.width = std::max(block_.width, width);
    line_begin_ = end;
    break_at_ = end;
  }

  const StyledText& styled_;
  TextBlock& block_;
  TextMetrics& metrics_;
  std::uint32_t line_begin_ = 0;
  float pen_ = 0;  // from the start of the line
  float ink_ = 0;  // likewise, without white space at the end
  struct Slash {
    std::uint32_t at = 0;  // after it
    float pen = 0;
  } slash_;         // the last one
  float word_ = 0;  // since the last place where a line may be broken
  std::uint32_t break_at_ = 0;
  float break_pen_ = 0;
  float break_ink_ = 0;
};

}  // namespace

TextBlock lay_out(const StyledText& styled, TextMetrics& metrics) {
  TextBlock block;
  block.face = styled.face;
  block.size = styled.size;
  block.line_height = styled.line_height;
  block.preformatted = styled.preformatted;
  block.hash = hash_of(styled);
  const FaceMetrics face = metrics.sized(styled.face, styled.size).metrics();
  // As browsers place a line's baseline: half the leading above the ascent, in whole units.
  const float leading = styled.line_height - (face.ascent + face.descent);
  block.baseline = std::floor(leading / 2 / face.unit) * face.unit + face.ascent;
  Breaker(styled, block, metrics).run();
  if (has_right_to_left(block.text)) order_lines(block, styled.width);
  return block;
}

std::uint64_t hash_of(const StyledText& styled) {
  std::uint64_t hash = fnv_offset_64;
  for (const StyledRun& run : styled.runs) {
    hash = fnv1a_64(run.link, fnv1a_64(run.text, hash));
    hash = mix(hash, static_cast<std::uint64_t>(run.face) | static_cast<std::uint64_t>(run.color) << 8 |
                         std::uint64_t{run.code} << 16 | std::uint64_t{run.strong} << 17 |
                         std::uint64_t{run.emphasis} << 18 | std::uint64_t{run.hard_break} << 19);
    hash = mix(hash, run.size);
  }
  hash = mix(mix(mix(hash, styled.size), styled.line_height), styled.width);
  return mix(hash, static_cast<std::uint64_t>(styled.face) << 1 | std::uint64_t{styled.preformatted});
}

float font_size(float wanted) {
  const float steps = wanted < 32 ? 4 : wanted < 64 ? 2 : 1;
  return std::round(wanted * steps) / steps;
}

StyledText styled(const InlineText& text, Face face, float wanted_size, float leading, Color color) {
  const float size = font_size(wanted_size);
  StyledText result;
  result.face = face;
  result.size = size;
  result.line_height = std::round(size * leading);
  const bool bold = face == Face::sans_bold;
  for (const Span& span : text) {
    StyledRun run{span.text, face, size, color, span.code, span.strong, span.emphasis, span.hard_break, span.link};
    if (span.code) {
      run.face = bold || span.strong ? Face::mono_bold : Face::mono;
      run.size = font_size(size * measure::code_factor);
    } else if (span.strong) {
      run.face = Face::sans_bold;
    } else if (span.emphasis && !bold) {
      run.face = Face::sans_italic;
    }
    if (!span.link.empty()) run.color = Color::accent;
    result.runs.push_back(std::move(run));
  }
  return result;
}

StyledText styled(std::string_view text, Face face, float size, float leading, Color color) {
  return styled(inline_text(text), face, size, leading, color);
}

}  // namespace lectern
