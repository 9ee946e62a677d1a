#include "search/index.h"

#include <algorithm>
#include <compare>
#include <optional>
#include <utility>

#include "search/excerpt.h"
#include "search/fold.h"
#include "search/topic_text.h"
#include "search/words.h"

namespace lectern {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

// Each tag by its id, and as it is shown.
std::string joined(const Lesson& lesson, const std::vector<std::string>& tags) {
  std::string text;
  for (const std::string& tag : tags) text += tag + ' ' + name_of_tag(lesson, tag) + ' ';
  return text;
}

// What was found of a topic, in the order of hits.
struct Match {
  int rank = 0;  // the lower, the better
  std::size_t topic = 0;
  std::size_t place = nowhere;  // in the folded text; nowhere where the text has none of the words

  auto operator<=>(const Match&) const = default;
};

// Where one word is. Ranks: 0 in the title, 1 in the tags, 2 in the text.
std::optional<Match> match_word(std::string_view title, std::string_view tags, std::string_view text,
                                std::string_view word) {
  const std::size_t place = find_word(text, word);
  if (find_word(title, word) != nowhere) return Match{0, 0, place};
  if (find_word(tags, word) != nowhere) return Match{1, 0, place};
  if (place != nowhere) return Match{2, 0, place};
  return std::nullopt;
}

// All words, or nothing. The rank of several words is the sum of theirs, the place the first one's.
std::optional<Match> match_words(std::string_view title, std::string_view tags, std::string_view text,
                                 const std::vector<std::string_view>& words) {
  Match all;
  for (const std::string_view word : words) {
    const std::optional<Match> match = match_word(title, tags, text, word);
    if (!match) return std::nullopt;
    all.rank += match->rank;
    all.place = std::min(all.place, match->place);
  }
  return all;
}

}  // namespace

SearchIndex::SearchIndex(const Lesson& lesson) {
  SearchFolding folding;
  entries_.reserve(lesson.topics.size());
  for (const Topic& topic : lesson.topics) {
    std::string source = single_line(text_of(topic));
    std::string text = folding.fold(source);
    entries_.push_back({folding.fold(plain_text(topic.title)), folding.fold(joined(lesson, topic.tags)),
                        std::move(text), std::move(source)});
  }
}

std::vector<SearchHit> SearchIndex::find(std::string_view query) const {
  // A character that is cut in half here folds to one that belongs to no word.
  SearchFolding folding;
  const std::string folded = folding.fold(query.substr(0, longest_query_bytes));
  const std::vector<std::string_view> words = words_of(folded);
  if (words.empty()) return {};
  std::vector<Match> matches;
  for (std::size_t topic = 0; topic < entries_.size(); ++topic) {
    const Entry& entry = entries_[topic];
    const std::optional<Match> match = match_words(entry.title, entry.tags, entry.text, words);
    if (match) matches.push_back({match->rank, topic, match->place});
  }
  std::sort(matches.begin(), matches.end());
  std::vector<SearchHit> hits;
  for (const Match& match : matches) {
    const Entry& entry = entries_[match.topic];
    const std::size_t place = match.place == nowhere ? 0 : folding.place_in_source(entry.source, match.place);
    hits.push_back({match.topic, excerpt_around(entry.source, place)});
  }
  return hits;
}

}  // namespace lectern
