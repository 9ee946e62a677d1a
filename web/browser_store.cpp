#include "web/browser_store.h"

#include <cstdlib>
#include <string_view>

#include "base/text.h"
#include "web/host.h"

namespace lectern {
namespace {

// A text from the page, which has put it into memory of ours.
std::optional<std::string> taken(char* text) {
  if (!text) return std::nullopt;
  std::string copy(text);
  std::free(text);
  return copy;
}

}  // namespace

std::vector<std::string> BrowserStore::keys() const {
  std::vector<std::string> keys;
  const std::string lines = taken(host_store_keys()).value_or("");
  for (const std::string_view key : split(lines, '\n')) {
    if (!key.empty()) keys.emplace_back(key);
  }
  return keys;
}

std::optional<std::string> BrowserStore::read(const std::string& key) const {
  return taken(host_store_read(key.c_str()));
}

TextStore::Kept BrowserStore::write(const std::string& key, const std::string& text) {
  switch (host_store_write(key.c_str(), text.c_str())) {
    case 0:
      return Kept::here;
    case 1:
      return Kept::elsewhere;
    default:
      return Kept::nowhere;
  }
}

void BrowserStore::remove(const std::string& key) {
  host_store_remove(key.c_str());
}

void BrowserStore::set_aside(const std::string& key) {
  host_store_set_aside(key.c_str());
}

StoreUse BrowserStore::use() const {
  double figures[3] = {};
  host_store_measure(figures);
  const auto whole = [](double figure) { return static_cast<std::int64_t>(figure); };
  return {whole(figures[0]), whole(figures[1]), whole(figures[2])};
}

}  // namespace lectern
