// md4c's events as virtual functions, with offsets into the source instead of pointers.
#pragma once

#include <md4c.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace lectern {

class MarkdownListener {
 public:
  virtual ~MarkdownListener() = default;

  // `detail` is md4c's struct for the type (md4c.h).
  virtual void enter_block(MD_BLOCKTYPE, const void* /*detail*/) {}
  virtual void leave_block(MD_BLOCKTYPE, const void* /*detail*/) {}
  virtual void enter_span(MD_SPANTYPE, const void* /*detail*/) {}
  virtual void leave_span(MD_SPANTYPE, const void* /*detail*/) {}

  // `offset` is no_offset where the text is md4c's own, such as a line break.
  virtual void text(MD_TEXTTYPE, std::string_view text, std::size_t offset) = 0;

  // Asked after every event; nothing more comes once it is true.
  virtual bool wants_no_more() const { return false; }
};

void parse_markdown(std::string_view text, MarkdownListener& listener);

// Where `part` is in `text`; no_offset where it is not.
std::size_t offset_in(std::string_view text, std::string_view part);

// An attribute's text, entities decoded.
std::string attribute_text(const MD_ATTRIBUTE& attribute);

// What `&name;`, `&#65;` or `&#x41;` stands for; empty for a name that a lesson does not know.
std::string decode_entity(std::string_view entity);

}  // namespace lectern
