#include "format/markdown/question_parts.h"

#include <algorithm>

#include "course/rules.h"
#include "format/markdown/code.h"

namespace lectern {
namespace {

bool has_boxes(const Node& node) {
  const auto* list = std::get_if<ListNode>(&node.value);
  return list != nullptr &&
         std::ranges::any_of(list->items, [](const ItemNode& item) { return item.ticked.has_value(); });
}

// The body ends where the options or the typed answers begin.
std::size_t body_size(std::span<const Node> nodes) {
  const auto end = std::ranges::find_if(nodes, [](const Node& node) { return has_boxes(node) || is_answer(node); });
  return static_cast<std::size_t>(end - nodes.begin());
}

const QuoteNode* as_quote(const Node* node) {
  return node == nullptr ? nullptr : std::get_if<QuoteNode>(&node->value);
}

// An option is one paragraph and one quotation.
Option read_option(const ItemNode& item, Mistakes& mistakes) {
  Option option{.text = {}, .correct = item.ticked.value_or(false), .reason = {}};
  if (!item.ticked) mistakes.add(item.offset, "an option begins with a box: write `- [ ] …` or `- [x] …`");
  const auto* text = item.nodes.empty() ? nullptr : std::get_if<Paragraph>(&item.nodes.front().value);
  if (text == nullptr || !is_visible(plain_text(text->text))) {
    mistakes.add(item.offset, "an option needs a text after its box");
    return option;
  }
  option.text = text->text;
  const bool has_link = std::ranges::any_of(option.text, [](const Span& span) { return !span.link.empty(); });
  if (has_link) mistakes.add(item.offset, "an option is a control, and has no link: write the link in its reason");
  const QuoteNode* reason = as_quote(item.nodes.size() > 1 ? &item.nodes[1] : nullptr);
  if (reason == nullptr || reason->nodes.empty()) {
    mistakes.add(item.offset, "an option needs its reason: write `> …` under it, indented by two spaces");
  } else {
    option.reason = read_blocks(reason->nodes, {}, mistakes);
  }
  if (item.nodes.size() > 2) mistakes.add(item.nodes[2].offset, "an option is one line of text and one quotation");
  return option;
}

void read_options(QuestionParts& parts, std::span<const Node> nodes, Mistakes& mistakes) {
  for (const ItemNode& item : std::get<ListNode>(nodes.front().value).items) {
    parts.options.push_back(read_option(item, mistakes));
    parts.option_offsets.push_back(item.offset);
  }
  if (nodes.size() == 1) return;
  const bool is_quote = as_quote(&nodes[1]) != nullptr;
  mistakes.add(nodes[1].offset, is_quote ? "a reason belongs to its option: indent the quotation by two spaces"
                                         : "options come last in a question: move this in front of them");
}

// What a learner is to type.
std::string read_answer(const Node& node, Mistakes& mistakes) {
  const std::string& answer = std::get<CodeNode>(node.value).text;
  if (!is_visible(answer)) {
    mistakes.add(node.offset, "an answer cannot be empty: let the sample print something to be seen, or offer options");
  } else if (!fits_a_field(answer)) {
    mistakes.add(node.offset, "an answer to be typed has at most 10,000 characters: ask for less");
  }
  return answer;
}

void read_answers(QuestionParts& parts, std::span<const Node> nodes, Mistakes& mistakes) {
  std::size_t at = 0;
  for (; at < nodes.size() && is_answer(nodes[at]); ++at) {
    parts.accepted.push_back(read_answer(nodes[at], mistakes));
  }
  if (at < nodes.size() && as_quote(&nodes[at]) != nullptr) {
    parts.reason = read_blocks(as_quote(&nodes[at])->nodes, {}, mistakes);
    ++at;
  }
  if (at < nodes.size())
    mistakes.add(nodes[at].offset, "the reason comes last in a question: move this in front of the answers");
}

}  // namespace

QuestionParts read_question_parts(const Node& heading, std::span<const Node> nodes, OutputsHere outputs,
                                  Mistakes& mistakes) {
  QuestionParts parts;
  parts.offset = heading.offset;
  const std::size_t size = body_size(nodes);
  parts.body = read_blocks(nodes.first(size), {.headings = HeadingsHere::forbidden, .outputs = outputs}, mistakes);
  const std::span<const Node> rest = nodes.subspan(size);
  if (rest.empty()) return parts;
  if (is_answer(rest.front())) {
    read_answers(parts, rest, mistakes);
  } else {
    read_options(parts, rest, mistakes);
  }
  return parts;
}

std::size_t count_ticked(std::span<const Node> nodes) {
  const auto options = std::ranges::find_if(nodes, has_boxes);
  if (options == nodes.end()) return 0;
  const auto is_ticked = [](const ItemNode& item) { return item.ticked.value_or(false); };
  return static_cast<std::size_t>(std::ranges::count_if(std::get<ListNode>(options->value).items, is_ticked));
}

}  // namespace lectern
