// Blocks as HTML: every block is exactly one element, so that the place of a block is the place of its
// element.
#pragma once

#include <string>

#include "course/block.h"

namespace lectern {

std::string write_blocks_html(const Blocks& blocks);

// Code as `<pre><code class="language-…">`, and what a program prints as `<pre class="output"><samp>`.
std::string write_code_html(const std::string& language, const std::string& text);
std::string write_output_html(const std::string& text);

}  // namespace lectern
