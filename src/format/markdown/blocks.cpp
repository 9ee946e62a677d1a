#include "format/markdown/blocks.h"

#include <optional>

#include "format/markdown/callout.h"
#include "format/markdown/code.h"

namespace lectern {
namespace {

class BlockReader {
 public:
  BlockReader(BlockRules rules, Mistakes& mistakes) : rules_(rules), mistakes_(mistakes) {}

  Blocks read(std::span<const Node> nodes) {
    Blocks blocks;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const Node* next = i + 1 < nodes.size() ? &nodes[i + 1] : nullptr;
      const bool takes_next = is_run_sample(nodes[i]) && next != nullptr && is_output(*next);
      if (const auto* code = std::get_if<CodeNode>(&nodes[i].value)) {
        blocks.push_back({read_sample(nodes[i], *code, takes_next ? next : nullptr)});
      } else {
        std::visit([&](const auto& value) { add(blocks, nodes[i], value); }, nodes[i].value);
      }
      if (takes_next) ++i;
    }
    return blocks;
  }

 private:
  static void add(Blocks& blocks, const Node&, const Paragraph& paragraph) { blocks.push_back({paragraph}); }
  static void add(Blocks& blocks, const Node&, const Table& table) { blocks.push_back({table}); }
  static void add(Blocks& blocks, const Node&, const Rule& rule) { blocks.push_back({rule}); }
  static void add(Blocks&, const Node&, const CodeNode&) {}

  void add(Blocks& blocks, const Node& node, const HeadingNode& heading) {
    if (heading.level == 1) {
      mistakes_.add(node.offset, "the lesson's title stands in the front matter: begin topics with `##`");
    } else if (rules_.headings == HeadingsHere::forbidden) {
      mistakes_.add(node.offset, "no heading can stand here: write a paragraph, or close the section before it");
    } else if (heading.level > 4) {
      mistakes_.add(node.offset, "headings inside an answer are `###` and `####`");
    } else if (heading.level > heading_level_ + 1) {
      mistakes_.add(node.offset, "a `####` heading stands under a `###` heading: write `###` here");
    } else if (heading.attributes.offset != no_offset) {
      mistakes_.add(heading.attributes.offset, "a heading inside an answer has no attributes: remove them");
    }
    heading_level_ = heading.level;
    blocks.push_back({Heading{.level = heading.level, .text = heading.text}});
  }

  void add(Blocks& blocks, const Node&, const ListNode& list) {
    List read_list{.ordered = list.ordered, .start = list.start, .items = {}};
    for (const ItemNode& item : list.items) {
      if (item.ticked) mistakes_.add(item.offset, "boxes are for the options of a question: write a plain list here");
      read_list.items.push_back(read_inner(item.nodes));
    }
    blocks.push_back({std::move(read_list)});
  }

  void add(Blocks& blocks, const Node& node, const QuoteNode& quote) {
    blocks.push_back({as_callout({.kind = QuoteKind::quotation, .blocks = read_inner(quote.nodes)}, node, mistakes_)});
  }

  Blocks read_inner(const Nodes& nodes) {
    return read_blocks(nodes, {.headings = HeadingsHere::forbidden, .outputs = rules_.outputs}, mistakes_);
  }

  Code read_sample(const Node& node, const CodeNode& code, const Node* output) {
    Code sample = read_code(node, code, mistakes_);
    if (output != nullptr) {
      sample.output = std::get<CodeNode>(output->value).text;
    } else if (sample.runner != Runner::none && rules_.outputs == OutputsHere::required) {
      mistakes_.add(node.offset, "a `run` sample needs its output: write an `output` fence right after it");
    }
    return sample;
  }

  BlockRules rules_;
  Mistakes& mistakes_;
  int heading_level_ = 2;
};

}  // namespace

Blocks read_blocks(std::span<const Node> nodes, BlockRules rules, Mistakes& mistakes) {
  return BlockReader(rules, mistakes).read(nodes);
}

}  // namespace lectern
