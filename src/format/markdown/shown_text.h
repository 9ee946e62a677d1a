// ShownText: a paragraph, heading or cell as its reader sees it, with the place of every byte. Checks look for signs in
// it that only code hosts know, and for emphasis that nobody meant.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "format/markdown/source_text.h"

namespace lectern {

class ShownText {
 public:
  // Code, and single characters that are none of Markdown's signs: they look like this.
  static constexpr char plain_sign = '\x1A';

  struct Emphasis {
    std::size_t begin = 0;  // in `text`
    std::size_t end = 0;
    std::size_t length = 1;  // of the signs on each side: two for strong text
  };

  // Text of the source at `offset`, which backslashes in front of it escape.
  void add_text(std::string_view text, std::size_t offset, const SourceText& source);
  // A character that has no meaning, or code.
  void add_plain(std::size_t offset, std::size_t length);
  void add_space();

  void enter_emphasis(std::size_t length);
  void leave_emphasis();
  void set_in_link(bool in_link) { in_link_ = in_link; }

  const std::string& text() const { return text_; }
  const std::vector<Emphasis>& emphases() const { return emphases_; }
  std::size_t offset_of(std::size_t place) const { return places_[place].offset; }
  bool is_in_link(std::size_t place) const { return places_[place].in_link; }

  // The byte at `place`; a space in front of the text and behind it.
  char at(std::size_t place) const { return place < text_.size() ? text_[place] : ' '; }
  char before(std::size_t place) const { return place == 0 ? ' ' : text_[place - 1]; }

  void clear();

 private:
  struct Place {
    std::size_t offset = 0;
    bool in_link = false;
  };

  void add(char byte, std::size_t offset);

  std::string text_;
  std::vector<Place> places_;       // one for each byte
  std::vector<Emphasis> emphases_;  // in the order in which they begin
  std::vector<std::size_t> open_;   // places in emphases_
  std::size_t last_end_ = 0;        // behind the last text of the source
  bool in_link_ = false;
};

// A part of the text to be quoted in a message: short, and without backquotes.
std::string quoted(std::string_view text);

}  // namespace lectern
