#include "format/markdown/topic.h"

#include <algorithm>

#include "course/rules.h"
#include "format/markdown/blocks.h"
#include "format/markdown/question.h"

namespace lectern {
namespace {

constexpr std::string_view key_points_title = "Key points";
constexpr std::string_view check_yourself_title = "Check yourself";
constexpr std::size_t fewest_key_points = 3;
constexpr std::size_t most_key_points = 6;

std::vector<std::string> read_tags(const Section& section, Mistakes& mistakes) {
  std::vector<std::string> tags;
  for (const Placed& tag : section.title().attributes.classes) {
    if (!is_id(tag.text)) {
      mistakes.add(tag.offset, "`." + tag.text + "` is no tag: use lower-case letters, digits and hyphens");
    } else if (std::ranges::find(tags, tag.text) != tags.end()) {
      mistakes.add(tag.offset, "the tag `." + tag.text + "` stands here a second time");
    } else {
      tags.push_back(tag.text);
    }
  }
  if (section.title().attributes.classes.empty()) {
    mistakes.add(section.heading->offset, "a topic needs a tag: write `## … {#some-id .tag}`");
  }
  return tags;
}

// The text of an item of key points; it is one paragraph.
InlineText read_key_point(const ItemNode& item, Mistakes& mistakes) {
  const auto* text = item.nodes.empty() ? nullptr : std::get_if<Paragraph>(&item.nodes.front().value);
  if (text == nullptr || item.nodes.size() != 1 || item.ticked) {
    mistakes.add(item.offset,
                 "a key point is one plain sentence: write `- …` without boxes, lists or code blocks in it");
    return {};
  }
  return text->text;
}

std::vector<InlineText> read_key_points(const Section& section, Mistakes& mistakes) {
  const auto* list = section.nodes.empty() ? nullptr : std::get_if<ListNode>(&section.nodes.front().value);
  std::vector<InlineText> points;
  if (list == nullptr || list->ordered || section.nodes.size() != 1) {
    mistakes.add(section.heading->offset,
                 "under `### Key points` stands one bullet list of 3 to 6 items, nothing else");
    return points;
  }
  for (const ItemNode& item : list->items) points.push_back(read_key_point(item, mistakes));
  if (points.size() < fewest_key_points || points.size() > most_key_points) {
    mistakes.add(section.heading->offset,
                 "a topic has 3 to 6 key points, not " + std::to_string(points.size()) + ": split or join some");
  }
  return points;
}

std::vector<Question> read_check_yourself(const Section& section, const std::string& topic, LessonContext& context) {
  const Sections questions = split_at_headings(section.nodes, 4);
  if (!questions.before.empty()) {
    context.mistakes().add(questions.before.front().offset,
                           "under `### Check yourself` stand questions only: begin with `#### … {#some-id}`");
  } else if (questions.list.empty()) {
    context.mistakes().add(section.heading->offset, "`### Check yourself` needs a question: write `#### … {#some-id}`");
  }
  std::vector<Question> list;
  for (const Section& question : questions.list) list.push_back(read_question(question, topic, context));
  return list;
}

// A `###` section with a meaning of its own; it has no attributes.
bool is_part(const Section& section, std::string_view title, Mistakes& mistakes) {
  if (plain_text(section.title().text) != title) return false;
  const std::size_t offset = section.title().attributes.offset;
  if (offset != no_offset) mistakes.add(offset, "`### " + std::string(title) + "` has no attributes: remove them");
  return true;
}

// The topic's `###` sections: key points, questions, and everything else is answer.
class TopicReader {
 public:
  TopicReader(Topic& topic, LessonContext& context) : topic_(topic), context_(context) {}

  void read(const Section& section) {
    const Sections parts = split_at_headings(section.nodes, 3);
    add_answer(parts.before);
    for (const Section& part : parts.list) read_part(part);
    if (topic_.answer.empty())
      mistakes().add(section.heading->offset, "a topic needs an answer: write it under the heading");
    if (key_points_ == 0) {
      mistakes().add(section.heading->offset, "a topic needs `### Key points`: a bullet list of 3 to 6 items");
    }
    if (checks_ == 0) {
      mistakes().add(section.heading->offset,
                     "a topic needs `### Check yourself` with a question, as its last section");
    }
  }

 private:
  Mistakes& mistakes() { return context_.mistakes(); }

  void read_part(const Section& part) {
    if (checks_ > 0) {
      mistakes().add(part.heading->offset,
                     "`### Check yourself` is the last section of a topic: move this in front of it");
    }
    if (is_part(part, key_points_title, mistakes())) {
      if (++key_points_ > 1)
        mistakes().add(part.heading->offset, "a topic has `### Key points` once: join the two lists");
      topic_.key_points = read_key_points(part, mistakes());
    } else if (is_part(part, check_yourself_title, mistakes())) {
      ++checks_;
      topic_.questions = read_check_yourself(part, topic_.id, context_);
    } else {
      add_answer({part.heading, part.nodes.size() + 1});
    }
  }

  void add_answer(std::span<const Node> nodes) {
    Blocks blocks = read_blocks(nodes, {.headings = HeadingsHere::allowed}, mistakes());
    std::ranges::move(blocks, std::back_inserter(topic_.answer));
  }

  Topic& topic_;
  LessonContext& context_;
  int key_points_ = 0;
  int checks_ = 0;
};

void refuse_values(const Section& section, Mistakes& mistakes) {
  for (const HeadingValue& attribute : section.title().attributes.values) {
    mistakes.add(attribute.key.offset,
                 "`" + attribute.key.text + "=` is not known here: only questions of a quiz have it");
  }
}

void require_title(const Section& section, std::string_view what, Mistakes& mistakes) {
  if (!section.title().text.empty()) return;
  mistakes.add(section.heading->offset, std::string(what) + " needs a title after the `##`");
}

}  // namespace

bool is_quiz(const Section& section) {
  return std::ranges::find(section.title().attributes.classes, "quiz", &Placed::text) !=
         section.title().attributes.classes.end();
}

Topic read_topic(const Section& section, LessonContext& context) {
  Topic topic;
  topic.id = context.take_id(*section.heading, "a topic", "## … {#some-id .tag}");
  topic.title = section.title().text;
  topic.tags = read_tags(section, context.mistakes());
  require_title(section, "a topic", context.mistakes());
  refuse_values(section, context.mistakes());
  if (!topic.id.empty()) context.add_topic(topic.id);
  TopicReader(topic, context).read(section);
  return topic;
}

Quiz read_quiz(const Section& section, LessonContext& context) {
  Quiz quiz;
  quiz.id = context.take_id(*section.heading, "a quiz", "## … {#some-id .quiz}");
  quiz.title = section.title().text;
  require_title(section, "a quiz", context.mistakes());
  refuse_values(section, context.mistakes());
  for (const Placed& name : section.title().attributes.classes) {
    if (name.text != "quiz") context.mistakes().add(name.offset, "a quiz has no tags: remove `." + name.text + "`");
  }
  const Sections questions = split_at_headings(section.nodes, 3);
  quiz.introduction = read_blocks(questions.before, {}, context.mistakes());
  for (const Section& question : questions.list) quiz.questions.push_back(read_question(question, "", context));
  if (quiz.questions.empty()) {
    context.mistakes().add(section.heading->offset, "a quiz needs a question: write `### … {#some-id}`");
  }
  return quiz;
}

}  // namespace lectern
