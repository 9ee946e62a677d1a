#include "ui/clusters.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace lectern;

namespace {

std::vector<std::string> clusters_in(std::string_view text) {
  std::vector<std::string> clusters;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = cluster_length(text, at);
    REQUIRE(length > 0);
    clusters.emplace_back(text.substr(at, length));
    at += length;
  }
  return clusters;
}

using Parts = std::vector<std::string>;

}  // namespace

TEST_CASE("letters of scripts that stand side by side are drawn one by one") {
  CHECK(clusters_in("aé") == Parts{"a", "é"});
  CHECK(clusters_in("Ωя字か") == Parts{"Ω", "я", "字", "か"});
  CHECK(clusters_in("😀😀") == Parts{"😀", "😀"});
}

TEST_CASE("marks belong to the letter before them") {
  CHECK(clusters_in("xe\u0301y") == Parts{"x", "e\u0301", "y"});
  CHECK(clusters_in("a\u0302\u0323b") == Parts{"a\u0302\u0323", "b"});
  CHECK(clusters_in("か\u3099") == Parts{"か\u3099"});
  CHECK(clusters_in("กี่") == Parts{"กี่"});
}

TEST_CASE("an emoji of several code points is one cluster") {
  CHECK(clusters_in("👩‍💻👨‍👩‍👧") == Parts{"👩‍💻", "👨‍👩‍👧"});
  CHECK(clusters_in("👍🏽👍") == Parts{"👍🏽", "👍"});
  CHECK(clusters_in("❤️1️⃣") == Parts{"❤️", "1️⃣"});
  CHECK(clusters_in("🇩🇪🇫🇷🇩") == Parts{"🇩🇪", "🇫🇷", "🇩"});
}

TEST_CASE("a word in a script whose letters join is one cluster, spaces and ASCII are none of it") {
  CHECK(clusters_in("سلام عليكم!") == Parts{"سلام", " ", "عليكم", "!"});
  CHECK(clusters_in("שָׁלוֹם(a)") == Parts{"שָׁלוֹם", "(", "a", ")"});
  CHECK(clusters_in("हिन्दी में") == Parts{"हिन्दी", " ", "में"});
}

TEST_CASE("bytes that are not UTF-8 are taken one by one") {
  CHECK(clusters_in("\xFF\xCC").size() == 2);
  CHECK(clusters_in("a\xCC").size() == 2);
}

TEST_CASE("a cluster keeps its number, and the number its cluster") {
  Clusters clusters;
  const char32_t first = clusters.code_of("👩‍💻");
  const char32_t second = clusters.code_of("e\u0301");
  CHECK(first != second);
  CHECK(is_private_use(first));
  CHECK(clusters.code_of("👩‍💻") == first);
  CHECK(clusters.text_of(first) == "👩‍💻");
  CHECK(clusters.text_of(second) == "e\u0301");
  CHECK(clusters.text_of('a') == "a");
}

TEST_CASE("when all numbers are taken there is none") {
  Clusters clusters;
  for (char32_t count = 0; count < 6400; ++count) REQUIRE(clusters.code_of("e" + std::to_string(count)) != 0);
  CHECK(clusters.code_of("one more") == 0);
  CHECK(clusters.code_of("e0") != 0);
}
