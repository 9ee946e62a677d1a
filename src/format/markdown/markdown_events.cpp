#include "format/markdown/markdown_events.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <functional>
#include <utility>

#include "base/text.h"
#include "format/markdown/source_text.h"

namespace lectern {
namespace {

struct Parse {
  std::string_view text;
  MarkdownListener& listener;

  int status() const { return listener.wants_no_more() ? 1 : 0; }
};

Parse& parse_of(void* data) {
  return *static_cast<Parse*>(data);
}

int enter_block(MD_BLOCKTYPE type, void* detail, void* data) {
  parse_of(data).listener.enter_block(type, detail);
  return parse_of(data).status();
}

int leave_block(MD_BLOCKTYPE type, void* detail, void* data) {
  parse_of(data).listener.leave_block(type, detail);
  return parse_of(data).status();
}

int enter_span(MD_SPANTYPE type, void* detail, void* data) {
  parse_of(data).listener.enter_span(type, detail);
  return parse_of(data).status();
}

int leave_span(MD_SPANTYPE type, void* detail, void* data) {
  parse_of(data).listener.leave_span(type, detail);
  return parse_of(data).status();
}

int send_text(MD_TEXTTYPE type, const MD_CHAR* bytes, MD_SIZE size, void* data) {
  const std::string_view part(bytes, size);
  parse_of(data).listener.text(type, part, offset_in(parse_of(data).text, part));
  return parse_of(data).status();
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> named_entities{{
    {"amp", "&"},
    {"lt", "<"},
    {"gt", ">"},
    {"quot", "\""},
    {"apos", "'"},
    {"nbsp", "\u00A0"},
    {"hellip", "…"},
    {"ndash", "–"},
    {"mdash", "—"},
}};

std::string decode_number(std::string_view digits) {
  const bool is_hexadecimal = digits.starts_with('x') || digits.starts_with('X');
  if (is_hexadecimal) digits.remove_prefix(1);
  std::uint32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value, is_hexadecimal ? 16 : 10);
  std::string text;
  append_code_point(text, value == 0 ? 0xFFFD : static_cast<char32_t>(value));
  return text;
}

}  // namespace

void parse_markdown(std::string_view text, MarkdownListener& listener) {
  Parse parse{text, listener};
  const MD_PARSER parser{.abi_version = 0,
                         .flags = MD_FLAG_TABLES,
                         .enter_block = enter_block,
                         .leave_block = leave_block,
                         .enter_span = enter_span,
                         .leave_span = leave_span,
                         .text = send_text,
                         .debug_log = nullptr,
                         .syntax = nullptr};
  md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &parse);
}

std::size_t offset_in(std::string_view text, std::string_view part) {
  // std::less orders pointers into different objects, too; plain < need not.
  const std::less<const char*> before;
  const bool is_inside = !before(part.data(), text.data()) && !before(text.data() + text.size(), part.data());
  return is_inside ? static_cast<std::size_t>(part.data() - text.data()) : no_offset;
}

std::string attribute_text(const MD_ATTRIBUTE& attribute) {
  std::string text;
  for (std::size_t i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
    const MD_OFFSET begin = attribute.substr_offsets[i];
    const std::string_view part(attribute.text + begin, attribute.substr_offsets[i + 1] - begin);
    text += attribute.substr_types[i] == MD_TEXT_ENTITY ? decode_entity(part) : std::string(part);
  }
  return text;
}

std::string decode_entity(std::string_view entity) {
  const std::string_view name = entity.substr(1, entity.size() - 2);
  if (name.starts_with('#')) return decode_number(name.substr(1));
  for (const auto& [known, text] : named_entities) {
    if (known == name) return std::string(text);
  }
  return {};
}

}  // namespace lectern
