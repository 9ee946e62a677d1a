// Block: what an answer is made of: paragraphs, headings, lists, tables, quotations and callouts, code.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "course/inline_text.h"

namespace lectern {

struct Block;
using Blocks = std::vector<Block>;

struct Paragraph {
  InlineText text;

  bool operator==(const Paragraph&) const = default;
};

struct Heading {
  int level = 3;  // 3..6: topics themselves are level 2
  InlineText text;

  bool operator==(const Heading&) const = default;
};

struct List {
  bool ordered = false;
  int start = 1;  // the first number of an ordered list
  std::vector<Blocks> items;

  bool operator==(const List&) const;
};

enum class Alignment { start, center, end };

struct Table {
  std::vector<Alignment> alignments;  // one per column
  std::vector<InlineText> header;
  std::vector<std::vector<InlineText>> rows;  // each as long as the header

  bool operator==(const Table&) const = default;
};

enum class QuoteKind { quotation, note, tip, important, warning, caution };

// A quotation, or one of the callouts that `> [!TIP]` and its kin mark.
struct Quote {
  QuoteKind kind = QuoteKind::quotation;
  Blocks blocks;

  bool operator==(const Quote&) const;
};

// Who runs a sample in the project's tests.
enum class Runner { none, python, host, pytest };

struct Code {
  std::string language;  // the first word of the fence; may be empty
  Runner runner = Runner::none;
  std::string text;                   // without a line break at the end
  std::optional<std::string> output;  // what it prints; likewise

  bool operator==(const Code&) const = default;
};

struct Rule {
  bool operator==(const Rule&) const = default;
};

// Copied, compared and destroyed in block.cpp alone: lessons are full of them, and so would be every file that sees
// one.
struct Block {
  std::variant<Paragraph, Heading, List, Table, Quote, Code, Rule> value;

  Block();
  template <typename Kind>
    requires(!std::same_as<Kind, Block>)
  Block(Kind kind) : value(std::move(kind)) {}
  Block(const Block&);
  Block(Block&&) noexcept;
  Block& operator=(const Block&);
  Block& operator=(Block&&) noexcept;
  ~Block();

  bool operator==(const Block&) const;
};

inline bool List::operator==(const List&) const = default;
inline bool Quote::operator==(const Quote&) const = default;

}  // namespace lectern
