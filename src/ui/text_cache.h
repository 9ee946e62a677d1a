// TextCache: laid-out text, kept from scene to scene, so that only what changed is laid out again.
#pragma once

#include <cstdint>
#include <unordered_map>

#include "ui/text_block.h"

namespace lectern {

class TextCache {
 public:
  explicit TextCache(FontSource& source) : metrics_(source) {}

  // The block for this text; valid until the second `next_scene` after the last time it was asked for, so that the
  // scene before can still be compared with.
  const TextBlock& get(const StyledText& styled);

  // Starts a new scene and lets go of what neither the last scene nor the one before used.
  void next_scene();

  // After the fonts changed.
  void forget();

  TextMetrics& metrics() { return metrics_; }

 private:
  struct Entry {
    TextBlock block;
    std::uint64_t last_scene = 0;
  };

  TextMetrics metrics_;
  std::unordered_map<std::uint64_t, Entry> entries_;
  std::uint64_t scene_ = 0;
};

}  // namespace lectern
