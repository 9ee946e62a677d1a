#include "course/question.h"

#include <doctest/doctest.h>

#include <set>

using namespace lectern;

namespace {

InlineText plain(std::string text) {
  Span span;
  span.text = std::move(text);
  return {span};
}

Blocks paragraph(std::string text) {
  return {{Paragraph{plain(std::move(text))}}};
}

Question sample() {
  Question question;
  question.id = "q";
  question.prompt = plain("Which?");
  question.body = {{Code{.language = "python", .runner = Runner::python, .text = "x = 1", .output = std::nullopt}}};
  question.kind = SingleChoice{{{.text = plain("a"), .correct = true, .reason = paragraph("yes")},
                                {.text = plain("b"), .correct = false, .reason = paragraph("no")}}};
  return question;
}

Options& options(Question& question) {
  return std::get<SingleChoice>(question.kind).options;
}

// The hash of the sample after `change`.
template <typename Change>
std::string hash_after(Change change) {
  Question question = sample();
  change(question);
  return content_hash(question);
}

}  // namespace

TEST_CASE("a question needs room for several lines where one of its accepted answers has them") {
  const auto needs_room = [](std::vector<std::string> accepted) {
    PredictOutput kind;
    kind.accepted = std::move(accepted);
    return has_several_lines(kind);
  };
  CHECK_FALSE(needs_room({"1"}));
  CHECK_FALSE(needs_room({"1\n", "1 \r\n\n"}));
  CHECK(needs_room({"1\n2"}));
  CHECK(needs_room({"1", "1\r2"}));
  CHECK(needs_room({"\n1"}));
}

TEST_CASE("a content hash is the same on every machine and in every version") {
  CHECK(content_hash(sample()) == "f6ddb0e5212d0f5d");
}

TEST_CASE("whatever the learner sees of a question changes its hash") {
  const std::set<std::string> hashes = {
      content_hash(sample()),
      hash_after([](Question& q) { q.prompt[0].text = "Which one?"; }),
      hash_after([](Question& q) { q.prompt[0].code = true; }),
      hash_after([](Question& q) { q.prompt[0].link = "https://example.org"; }),
      hash_after([](Question& q) { q.body.clear(); }),
      hash_after([](Question& q) { std::get<Code>(q.body[0].value).text = "x = 2"; }),
      hash_after([](Question& q) { std::get<Code>(q.body[0].value).output = ""; }),
      hash_after([](Question& q) { options(q)[0].text[0].text = "c"; }),
      hash_after([](Question& q) { options(q)[0].correct = false; }),
      hash_after([](Question& q) { options(q)[1].reason.clear(); }),
      hash_after([](Question& q) { std::swap(options(q)[0], options(q)[1]); }),
      hash_after([](Question& q) { q.kind = MultipleChoice{options(q)}; }),
      hash_after([](Question& q) { q.kind = TrueFalse{options(q)}; }),
      hash_after([](Question& q) { q.kind = PredictOutput{.options = options(q), .accepted = {}, .reason = {}}; }),
      hash_after([](Question& q) { q.kind = PredictOutput{.options = {}, .accepted = {"1"}, .reason = {}}; }),
      hash_after([](Question& q) {
        q.kind = PredictOutput{.options = {}, .accepted = {"1", "2"}, .reason = {}};
      }),
  };
  CHECK(hashes.size() == 16);
}

TEST_CASE("blocks of every type count in the hash") {
  const std::vector<Block> blocks = {
      {Paragraph{plain("a")}},
      {Heading{.level = 3, .text = plain("a")}},
      {Heading{.level = 4, .text = plain("a")}},
      {List{.ordered = false, .start = 1, .items = {paragraph("a")}}},
      {List{.ordered = true, .start = 1, .items = {paragraph("a")}}},
      {List{.ordered = true, .start = 2, .items = {paragraph("a")}}},
      {Table{.alignments = {Alignment::start}, .header = {plain("a")}, .rows = {}}},
      {Table{.alignments = {Alignment::end}, .header = {plain("a")}, .rows = {}}},
      {Table{.alignments = {Alignment::start}, .header = {plain("a")}, .rows = {{plain("b")}}}},
      {Quote{.kind = QuoteKind::quotation, .blocks = paragraph("a")}},
      {Quote{.kind = QuoteKind::tip, .blocks = paragraph("a")}},
      {Rule{}},
  };
  std::set<std::string> hashes;
  for (const Block& block : blocks) hashes.insert(hash_after([&](Question& q) { q.body = {block}; }));
  CHECK(hashes.size() == blocks.size());
}

TEST_CASE("text that moves from one part to the next changes the hash") {
  const auto one = hash_after([](Question& q) { options(q)[0].text = plain("ab"), options(q)[1].text = plain("c"); });
  const auto other = hash_after([](Question& q) { options(q)[0].text = plain("a"), options(q)[1].text = plain("bc"); });
  CHECK(one != other);
}

TEST_CASE("id, topic, the hash itself and who runs a sample do not count") {
  CHECK(hash_after([](Question& q) {
          q.id = "other";
          q.topic = "other";
          q.hash = "other";
          std::get<Code>(q.body[0].value).runner = Runner::host;
        }) == content_hash(sample()));
}

TEST_CASE("a question's options are those of its kind; a typed answer has none") {
  Question question = sample();
  CHECK(options_of(question).size() == 2);
  question.kind = PredictOutput{.options = {}, .accepted = {"1"}, .reason = {}};
  CHECK(options_of(question).empty());
}

TEST_CASE("every kind has the name that the formats use") {
  Question question = sample();
  CHECK(kind_name(question) == "single-choice");
  question.kind = MultipleChoice{};
  CHECK(kind_name(question) == "multiple-choice");
  question.kind = TrueFalse{};
  CHECK(kind_name(question) == "true-false");
  question.kind = PredictOutput{};
  CHECK(kind_name(question) == "predict-output");
}
