// SourceText: a lesson's Markdown with one kind of line end and no byte order mark, and where its bytes are.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace lectern {

inline constexpr std::size_t no_offset = static_cast<std::size_t>(-1);

class SourceText {
 public:
  SourceText(std::string_view file, std::string_view raw);

  std::string_view text() const { return text_; }

  // 0-based number of the line that holds byte `offset`; the last line for what lies behind the end.
  std::size_t line_of(std::size_t offset) const;

  // The line without its line break; empty for a line that does not exist.
  std::string_view line(std::size_t number) const;
  std::size_t line_start(std::size_t number) const { return line_starts_[number]; }
  std::size_t line_count() const { return line_starts_.size(); }

  const std::string& file() const { return file_; }

 private:
  std::string file_;
  std::string text_;
  std::vector<std::size_t> line_starts_;
};

// Collects what is wrong with a source.
class Mistakes {
 public:
  explicit Mistakes(const SourceText& source) : source_(&source) {}

  // `message` says what is wrong and what would be right; control characters in what it quotes become spaces.
  void add(std::size_t offset, std::string message);

  const SourceText& source() const { return *source_; }

  // In the order of their places, each once; nothing is left here.
  Diagnostics take();

 private:
  struct Mistake {
    std::size_t offset = 0;
    std::string message;

    bool operator==(const Mistake&) const = default;
  };

  const SourceText* source_;
  std::vector<Mistake> list_;
};

}  // namespace lectern
