#include "ui/text_cache.h"

namespace lectern {

const TextBlock& TextCache::get(const StyledText& styled) {
  const auto [entry, is_new] = entries_.try_emplace(hash_of(styled));
  if (is_new) entry->second.block = lay_out(styled, metrics_);
  entry->second.last_scene = scene_;
  return entry->second.block;
}

void TextCache::next_scene() {
  ++scene_;
  std::erase_if(entries_, [this](const auto& entry) { return entry.second.last_scene + 1 < scene_; });
}

void TextCache::forget() {
  entries_.clear();
  metrics_.forget();
}

}  // namespace lectern
