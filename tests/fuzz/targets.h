// The fuzz targets: one function per format that comes from outside. Each takes any bytes, reads them, and holds the
// reader to its promises. `./dev fuzz` calls them with what libFuzzer makes up, kept_inputs_test.cpp with the inputs
// that are kept.
#pragma once

#include <string>
#include <string_view>

namespace lectern::test {

struct FuzzOutcome {
  bool was_read = false;       // or refused
  std::string broken_promise;  // a sentence; empty where all promises are kept
};

// A lesson's Markdown. One that is read gives JSON that reads as the same lesson, and well-formed HTML; one that is
// refused gives mistakes with places in the text.
FuzzOutcome fuzz_lesson(std::string_view bytes);

// The JSON that the browser loads. What is read can be written, and reads the same again.
FuzzOutcome fuzz_course_json(std::string_view bytes);

// A learner's stored record, or, where the bytes begin with `[`, the events of one under a right checksum, which no
// fuzzer would guess. What is read can be written and reads the same again, and merging it keeps its rules.
FuzzOutcome fuzz_record(std::string_view bytes);

// What an embedding page sends. What is read is what another JSON reader finds in it.
FuzzOutcome fuzz_embed_message(std::string_view bytes);

}  // namespace lectern::test
