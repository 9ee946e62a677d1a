#include "histories.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "progress/order.h"
#include "progress/progress.h"
#include "progress/resets.h"

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
      ProgressReset{{{{"a1", 8}, {"b2", UINT64_MAX}}}},
      ResetWithdrawn{{"a1", 9}},
      ProgressExported{},
  };
  Events events;
  for (const EventBody& body : bodies) {
    const auto sequence = static_cast<std::uint64_t>(events.size());
    const std::int64_t at_ms = 1'700'000'000'000 + static_cast<std::int64_t>(sequence) * 1000;
    events.push_back({{"a1", sequence}, at_ms, body, at_ms});
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

std::vector<Events> random_devices(std::mt19937& random, int length) {
  struct Device {
    Events seen;
    OrderClock clock;
    std::int64_t ahead_ms = 0;  // of the right time
    std::string tab;
    std::uint64_t sequence = 0;
    bool is_old = true;  // writes version 2 of the record
  };
  constexpr std::int64_t year_ms = 31'557'600'000;
  std::vector<Device> devices(static_cast<std::size_t>(2 + below(random, 2)));
  int tabs = 0;
  for (int i = 0; i < length; ++i) {
    Device& device = devices[random() % devices.size()];
    if (below(random, 6) == 0) device.ahead_ms = (below(random, 7) - 3) * year_ms / 2;
    if (below(random, 8) == 0) {
      const Events& other = devices[random() % devices.size()].seen;
      device.seen = merge(device.seen, other);
      device.clock.see(other);
    }
    if (device.tab.empty() || below(random, 8) == 0) {
      device.tab = std::to_string(below(random, 10)) + std::to_string(tabs++);
      device.sequence = 0;
      device.is_old = device.is_old && below(random, 3) > 0;
    }
    Event event{{device.tab, device.sequence++}, 2 * year_ms + i + device.ahead_ms, random_body(random)};
    if (!device.is_old) {
      event.order = device.clock.next(event.at_ms);
      if (std::holds_alternative<ProgressReset>(event.body)) event.body = ProgressReset{seen_in(device.seen)};
    }
    device.clock.see(event);
    device.seen.push_back(event);
  }
  std::vector<Events> records;
  for (Device& device : devices) records.push_back(std::move(device.seen));
  return records;
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
