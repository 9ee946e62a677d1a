// Typed text as it is compared: what keyboards, phones and clipboards change on the way does not count, nor does what
// nobody sees.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

// Both what is accepted and what was typed are folded so. Case, words, and spaces within a line stay as they are.
// - Text that Unicode calls canonically equivalent is equal: letters are taken apart from their marks.
// - Every kind of space is a space; a tab is kept. No space at a line's end, no empty lines at the end of the text.
// - A line ends with `\n`, `\r\n` or `\r`.
// - Curly quotes, guillemets and primes are straight quotes, `…` is `...`, hyphens and the minus sign are `-`, every
//   longer dash is `—`, full-width forms are ASCII, the ideographic comma and full stop are `,` and `.`.
// - Control characters and what is_invisible() are left out.
// Empty where nothing is to be seen. Bytes that are not UTF-8 read as U+FFFD.
std::string fold_typed(std::string_view text);

}  // namespace lectern
