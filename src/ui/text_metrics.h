// TextMetrics: how wide and how high text is, asked of the platform that rasterises it and kept, since every line is
// measured again whenever the page is laid out anew.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "ui/clusters.h"

namespace lectern {

enum class Face : std::uint8_t { sans, sans_bold, sans_italic, mono, mono_bold, count_ };

// In CSS pixels, for one face at one size; ascent and descent are positive, whole multiples of `unit`, to which the
// browser rounds what it makes lines of.
struct FaceMetrics {
  float ascent = 0;
  float descent = 0;
  float unit = 1;
};

// Where the measures come from: the browser, or a test. Sizes are CSS pixels.
class FontSource {
 public:
  virtual ~FontSource() = default;
  // Of one code point or cluster, as UTF-8.
  virtual float advance(Face face, float size, std::string_view text) = 0;
  virtual FaceMetrics metrics(Face face, float size) = 0;

  // The numbers that stand for clusters wherever text of these fonts is measured or painted.
  Clusters& clusters() { return clusters_; }

 private:
  Clusters clusters_;
};

// The measures of one face at one size.
class SizedFace {
 public:
  SizedFace(FontSource& source, Face face, float size);

  // `code` is a code point or a cluster's number.
  float advance(char32_t code) {
    if (code < basic_.size() && basic_[code] >= 0) return basic_[code];
    return measure(code);
  }
  FaceMetrics metrics() const { return metrics_; }

 private:
  float measure(char32_t code);

  FontSource& source_;
  Face face_;
  float size_;
  FaceMetrics metrics_;
  std::array<float, 128> basic_;
  std::unordered_map<char32_t, float> other_;
};

class TextMetrics {
 public:
  explicit TextMetrics(FontSource& source) : source_(source) {}

  // Valid until `forget`.
  SizedFace& sized(Face face, float size);

  Clusters& clusters() { return source_.clusters(); }

  // After the fonts changed.
  void forget() { faces_.clear(); }

 private:
  FontSource& source_;
  std::map<std::pair<Face, float>, SizedFace> faces_;
};

}  // namespace lectern
