// The Markdown document as a tree with places, before anything is known of topics and questions.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "course/block.h"
#include "format/markdown/attributes.h"

namespace lectern {

struct Node;
using Nodes = std::vector<Node>;

struct HeadingNode {
  int level = 0;
  InlineText text;
  HeadingAttributes attributes;
};

struct ItemNode {
  std::size_t offset = no_offset;
  std::optional<bool> ticked;  // of `[ ]` and `[x]`; nothing for a plain item
  Nodes nodes;
};

struct ListNode {
  bool ordered = false;
  int start = 1;
  std::vector<ItemNode> items;
};

struct QuoteNode {
  Nodes nodes;
};

struct CodeNode {
  bool is_fenced = false;
  std::string info;                     // what is behind the fence
  std::size_t info_offset = no_offset;  // that of the fence where there is nothing
  std::string text;                     // without a line break at the end
};

struct Node {
  std::size_t offset = no_offset;
  std::variant<Paragraph, HeadingNode, ListNode, QuoteNode, CodeNode, Table, Rule> value;
};

// A link to `#id`; whether the id exists is known at the end of the file.
struct Reference {
  std::string id;
  std::size_t offset = no_offset;
};

struct Document {
  Nodes nodes;
  std::vector<Reference> references;
};

// The document from byte `start` of the source on. Reports what no lesson may have: raw HTML, images, links to other
// places than `https:`, `mailto:` and `#id`, code that does not end. Nothing where containers are nested so deep that
// reading on could exhaust the stack; that is reported, too.
std::optional<Document> read_document(std::size_t start, Mistakes& mistakes);

}  // namespace lectern
