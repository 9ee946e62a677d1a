// The lines of a document and their kinds, by the rules of CommonMark (https://spec.commonmark.org/0.31.2/, "Container
// blocks" and the appendix on parsing): md4c does not tell where its blocks are, and closes code with a fence that is
// outside of the code's list or quotation.
#pragma once

#include <cstddef>
#include <vector>

#include "format/markdown/source_text.h"

namespace lectern {

enum class LineKind { blank, text, fence, code, other };

struct BlockLine {
  LineKind kind = LineKind::blank;
  std::size_t content = 0;  // offset behind the marks of lists and quotations, and white space
  bool continues = false;   // text that goes on with the paragraph of the line above
  bool is_lazy = false;     // it does, without the marks that the paragraph's lists and quotations want
};

struct FencedCode {
  std::size_t line = 0;        // the number of the line of its fence
  std::size_t end = 0;         // that of the line that closes it, or of the first line outside of it
  bool is_closed = false;      // false: its list, quotation or file ended first
  bool ends_at_fence = false;  // a fence outside of its list or quotation ended it
  bool follows_one = false;    // its own fence ended other code so
};

struct BlockLines {
  std::size_t first = 0;         // the number of the first line
  std::vector<BlockLine> lines;  // from there on
  std::vector<FencedCode> code;  // in the order of the file

  // The code whose fence is in line `number`; nullptr where there is none.
  const FencedCode* code_at(std::size_t number) const;
};

// The lines from `start` on.
BlockLines read_block_lines(const SourceText& source, std::size_t start);

}  // namespace lectern
