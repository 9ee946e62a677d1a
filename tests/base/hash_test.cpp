#include "base/hash.h"

#include <doctest/doctest.h>

using namespace lectern;

TEST_CASE("hashes are those of the FNV-1a reference") {
  // http://www.isthe.com/chongo/tech/comp/fnv/: test vectors for "", "a" and "foobar".
  CHECK(fnv1a_64("") == 0xcbf29ce484222325u);
  CHECK(fnv1a_64("a") == 0xaf63dc4c8601ec8cu);
  CHECK(fnv1a_64("foobar") == 0x85944171f73967e8u);
}

TEST_CASE("hashing in parts is hashing the whole") {
  CHECK(fnv1a_64("bar", fnv1a_64("foo")) == fnv1a_64("foobar"));
}

TEST_CASE("a number is written as 16 hexadecimal digits") {
  CHECK(to_hex(0) == "0000000000000000");
  CHECK(to_hex(0x0123456789abcdef) == "0123456789abcdef");
  CHECK(to_hex(0xffffffffffffffff) == "ffffffffffffffff");
}
