// The browser's storage (js/storage.js) as the record's store.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/store_use.h"
#include "progress/text_store.h"

namespace lectern {

class BrowserStore final : public TextStore {
 public:
  std::vector<std::string> keys() const override;
  std::optional<std::string> read(const std::string& key) const override;
  Kept write(const std::string& key, const std::string& text) override;
  void remove(const std::string& key) override;
  void set_aside(const std::string& key) override;

  StoreUse use() const;
};

}  // namespace lectern
