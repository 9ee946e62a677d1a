// Full-text search over a lesson's topics: titles, tags, and every text a learner can read in the topic without
// answering (search/topic_text.h). search/words.h says what a word is.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "course/lesson.h"

namespace lectern {

// One topic that was found, with the best place in it.
struct SearchHit {
  std::size_t topic = 0;  // place in Lesson::topics
  std::string excerpt;    // plain text around the first match, at most about 120 characters, cut at words, with `…`
                          // where something was left out

  bool operator==(const SearchHit&) const = default;
};

inline constexpr std::size_t longest_query_bytes = 200;

class SearchIndex {
 public:
  SearchIndex() = default;
  explicit SearchIndex(const Lesson& lesson);

  // Topics that contain every word of the query (as a prefix of a word, folded: search/fold.h), best first: matches in
  // the title before tags before text, then by place in the lesson. Nothing for a query without a word. Of a query
  // longer than `longest_query_bytes` the beginning counts.
  std::vector<SearchHit> find(std::string_view query) const;

 private:
  struct Entry {
    std::string title;   // folded
    std::string tags;    // folded
    std::string text;    // folded
    std::string source;  // the text as it reads
  };
  std::vector<Entry> entries_;
};

}  // namespace lectern
