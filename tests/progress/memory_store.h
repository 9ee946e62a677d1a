// A store in memory that can be filled up, cut off, or made to fail, as browsers' stores do.
#pragma once

#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "progress/text_store.h"

namespace lectern {

class MemoryStore final : public TextStore {
 public:
  static constexpr std::size_t never = std::numeric_limits<std::size_t>::max();

  std::map<std::string, std::string> texts;
  std::size_t room = never;       // bytes of keys and texts together
  std::size_t crash_at = never;   // from this operation on nothing happens any more
  std::size_t fail_at = never;    // this one operation does not happen
  bool has_second_place = false;  // what is refused is taken elsewhere
  mutable std::size_t operations = 0;

  std::vector<std::string> keys() const override {
    std::vector<std::string> found;
    for (const auto& [key, text] : texts) found.push_back(key);
    return found;
  }

  std::optional<std::string> read(const std::string& key) const override {
    const auto found = texts.find(key);
    if (!happens() || found == texts.end()) return std::nullopt;
    return found->second;
  }

  Kept write(const std::string& key, const std::string& text) override {
    const bool fits = used() - size_of(key) + key.size() + text.size() <= room;
    if (!happens() || !fits) return has_second_place ? Kept::elsewhere : Kept::nowhere;
    texts.insert_or_assign(key, text);
    return Kept::here;
  }

  void remove(const std::string& key) override {
    if (happens()) texts.erase(key);
  }

  void set_aside(const std::string& key) override {
    if (!happens()) return;
    texts.insert_or_assign("quarantine/" + key, texts.at(key));
    texts.erase(key);
  }

  std::size_t used() const {
    std::size_t bytes = 0;
    for (const auto& [key, text] : texts) bytes += key.size() + text.size();
    return bytes;
  }

 private:
  bool happens() const {
    const std::size_t operation = operations++;
    return operation < crash_at && operation != fail_at;
  }

  std::size_t size_of(const std::string& key) const {
    const auto found = texts.find(key);
    return found == texts.end() ? 0 : key.size() + found->second.size();
  }
};

}  // namespace lectern
