// What libFuzzer calls. The build says with LECTERN_FUZZ_TARGET which target this program is for.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto outcome = lectern::test::LECTERN_FUZZ_TARGET({reinterpret_cast<const char*>(bytes), size});
  if (outcome.broken_promise.empty()) return 0;
  std::fprintf(stderr, "A promise is broken. %s\n", outcome.broken_promise.c_str());
  std::abort();
}
