// TextStore: where a record's texts are kept, each under a key. The one interface between the record and the platform;
// the browser's is in web/, the tests' in tests/progress.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace lectern {

class TextStore {
 public:
  enum class Kept {
    here,
    elsewhere,  // this store refused, but a second place has taken it and gives it back at the next start
    nowhere,
  };

  virtual ~TextStore() = default;

  // Every key there is, in any order.
  virtual std::vector<std::string> keys() const = 0;
  virtual std::optional<std::string> read(const std::string& key) const = 0;
  // A text that is refused leaves what was there before.
  virtual Kept write(const std::string& key, const std::string& text) = 0;
  virtual void remove(const std::string& key) = 0;
  // Moves a text that cannot be read out of the way, as it is, for the learner to download.
  virtual void set_aside(const std::string& key) = 0;
};

}  // namespace lectern
