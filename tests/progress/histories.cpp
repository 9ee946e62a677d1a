#include "histories.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace lectern {
namespace {

int below(std::mt19937& random, int limit) {
  return static_cast<int>(random() % static_cast<std::mt19937::result_type>(limit));
}

std::string name(std::mt19937& random, const char* prefix, int count) {
  return prefix + std::to_string(below(random, count));
}

std::string quiz_name(std::mt19937& random) {
  return below(random, 3) == 0 ? "" : name(random, "quiz-", 2);
}

Answer random_answer(std::mt19937& random) {
  switch (below(random, 4)) {
    case 0:
      return {};
    case 1:
      return TypedText{name(random, "„ü\n", 3)};
    default:
      return ChosenOptions{{below(random, 3), 3}};
  }
}

// Answers and steps on are what most histories are made of.
EventBody random_body(std::mt19937& random) {
  const std::string quiz = quiz_name(random);
  const std::string question = name(random, "question-", 3);
  const std::string hash = name(random, "hash-", 2);
  switch (below(random, 14)) {
    case 0:
      return QuestionReopened{quiz, question};
    case 1:
      return QuizRestarted{quiz};
    case 2:
      return TopicRead{name(random, "topic-", 5)};
    case 3:
      return SettingChanged{name(random, "setting-", 2), name(random, "value-", 3)};
    case 4:
      if (below(random, 4) == 0) return ProgressExported{};
      return below(random, 4) == 0 ? EventBody(ProgressReset{}) : EventBody(TopicRead{"topic"});
    case 5:
    case 6:
      return AnswerChanged{quiz, question, hash, random_answer(random)};
    case 7:
    case 8:
    case 9:
      return QuizAdvanced{quiz, question, static_cast<std::uint32_t>(below(random, 4))};
    default:
      return AnswerChecked{quiz, question, hash, random_answer(random), below(random, 2) == 0};
  }
}

}  // namespace

Events one_of_each() {
  const std::vector<EventBody> bodies = {
      AnswerChanged{"check", "gil", "0123", ChosenOptions{{1}}},
      AnswerChecked{"check", "gil", "0123", ChosenOptions{{1, 2}}, true},
      QuizAdvanced{"check", "gil", 5},
      AnswerChecked{"", "slots", "4567", TypedText{"a\n\"b\"\\ \x01 é 😀"}, false},
      AnswerChanged{"", "mro", "89ab", {}},
      QuestionReopened{"", "slots"},
      QuizRestarted{"check"},
      TopicRead{"metaclasses"},
      SettingChanged{"theme", "dark"},
      ProgressReset{},
      ResetWithdrawn{{"a1", 9}},
      ProgressExported{},
  };
  Events events;
  for (const EventBody& body : bodies) {
    const auto sequence = static_cast<std::uint64_t>(events.size());
    events.push_back({{"a1", sequence}, 1'700'000'000'000 + static_cast<std::int64_t>(sequence) * 1000, body});
  }
  return events;
}

Events random_history(std::mt19937& random, int length) {
  std::array<std::uint64_t, 4> written = {};
  std::int64_t now_ms = 1000;
  Events events;
  for (int i = 0; i < length; ++i) {
    now_ms += below(random, 20) - 5;
    const auto tab = static_cast<std::size_t>(below(random, 4));
    events.push_back({{std::to_string(tab), written[tab]++}, now_ms, random_body(random)});
  }
  return events;
}

Events random_part(std::mt19937& random, const Events& events) {
  Events part;
  for (const Event& event : events) {
    for (int times = below(random, 3); times > 0; --times) part.push_back(event);
  }
  std::shuffle(part.begin(), part.end(), random);
  return part;
}

}  // namespace lectern
