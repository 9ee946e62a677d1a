#include "format/markdown/question.h"

#include <algorithm>
#include <array>

#include "format/markdown/question_parts.h"

namespace lectern {
namespace {

struct Kind {
  std::string_view name;
  QuestionKind (*read)(QuestionParts parts, Mistakes& mistakes);
  OutputsHere outputs;
};

constexpr std::array kinds = {
    Kind{SingleChoice::name, read_single_choice, OutputsHere::required},
    Kind{MultipleChoice::name, read_multiple_choice, OutputsHere::required},
    Kind{TrueFalse::name, read_true_false, OutputsHere::required},
    Kind{PredictOutput::name, read_predict_output, OutputsHere::optional},
};
static_assert(kinds.size() == std::variant_size_v<QuestionKind>);

const Kind* find_kind(std::string_view name) {
  const auto found = std::ranges::find(kinds, name, &Kind::name);
  return found == kinds.end() ? nullptr : &*found;
}

std::string known_kinds() {
  std::string names;
  for (const Kind& kind : kinds) names.append(names.empty() ? "`." : ", `.").append(kind.name).append("`");
  return names;
}

// The kind that the heading's class names, or the one that the options show.
const Kind& kind_of(const Section& section, Mistakes& mistakes) {
  const std::vector<Placed>& classes = section.title().attributes.classes;
  const Kind* kind = nullptr;
  for (const Placed& name : classes) {
    const Kind* named = find_kind(name.text);
    if (named == nullptr) {
      mistakes.add(name.offset, "there is no kind of question `." + name.text + "`: known are " + known_kinds());
    } else if (kind != nullptr) {
      mistakes.add(name.offset, "a question has one kind: remove `." + name.text + "`");
    } else {
      kind = named;
    }
  }
  if (kind != nullptr) return *kind;
  return *find_kind(count_ticked(section.nodes) > 1 ? MultipleChoice::name : SingleChoice::name);
}

// The topic that a quiz's question names.
std::string read_topic_reference(const HeadingAttributes& attributes, LessonContext& context) {
  std::string topic;
  for (const HeadingValue& attribute : attributes.values) {
    if (attribute.key.text != "topic") {
      context.mistakes().add(attribute.key.offset,
                             "`" + attribute.key.text + "=` is not known here: a quiz's question may have `topic=id`");
    } else {
      topic = attribute.value;
      context.refer_to(topic, attribute.key.offset);
    }
  }
  return topic;
}

void refuse_values(const HeadingAttributes& attributes, Mistakes& mistakes) {
  for (const HeadingValue& attribute : attributes.values) {
    mistakes.add(attribute.key.offset,
                 "`" + attribute.key.text + "=` is not known here: its topic is the one above it");
  }
}

}  // namespace

Question read_question(const Section& section, const std::string& topic, LessonContext& context) {
  const HeadingNode& heading = section.title();
  const std::string example = std::string(static_cast<std::size_t>(heading.level), '#') + " … {#some-id}";
  Question question;
  question.id = context.take_id(*section.heading, "a question", example);
  question.prompt = heading.text;
  if (heading.text.empty())
    context.mistakes().add(section.heading->offset, "a question needs a text after the `#` signs");
  if (topic.empty()) {
    question.topic = read_topic_reference(heading.attributes, context);
  } else {
    question.topic = topic;
    refuse_values(heading.attributes, context.mistakes());
  }
  const Kind& kind = kind_of(section, context.mistakes());
  QuestionParts parts = read_question_parts(*section.heading, section.nodes, kind.outputs, context.mistakes());
  question.body = parts.body;
  question.kind = kind.read(std::move(parts), context.mistakes());
  question.hash = content_hash(question);
  return question;
}

}  // namespace lectern
