#include "ui/text_metrics.h"

namespace lectern {

SizedFace::SizedFace(FontSource& source, Face face, float size)
    : source_(source), face_(face), size_(size), metrics_(source.metrics(face, size)) {
  basic_.fill(-1);
}

float SizedFace::measure(char32_t code) {
  const auto asked = [&] { return source_.advance(face_, size_, source_.clusters().text_of(code)); };
  if (code < basic_.size()) return basic_[code] = asked();
  const auto [entry, is_new] = other_.try_emplace(code, 0.0f);
  if (is_new) entry->second = asked();
  return entry->second;
}

SizedFace& TextMetrics::sized(Face face, float size) {
  const auto key = std::pair(face, size);
  const auto found = faces_.find(key);
  if (found != faces_.end()) return found->second;
  return faces_.emplace(key, SizedFace(source_, face, size)).first->second;
}

}  // namespace lectern
