// Fields: the members of a JSON object, read with their types checked. The first thing that is wrong is kept in
// `problem`; from there on values are meaningless, so look at it once, at the end.
#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "quiz/answer.h"

namespace lectern {

struct Fields {
  const nlohmann::json& object;  // of any type: one that is no object has no members
  std::string problem;           // a full sentence; empty while all is well
};

std::string read_text(Fields& fields, const char* name);
bool read_flag(Fields& fields, const char* name);
std::int64_t read_int64(Fields& fields, const char* name);
std::uint64_t read_uint64(Fields& fields, const char* name);
std::uint32_t read_uint32(Fields& fields, const char* name);

// A whole number; one past 64 bits is read as -1, as no clock gives either. Nothing where there is no such member.
std::optional<std::int64_t> read_order(Fields& fields, const char* name);

// An object of sequences by tab; nothing where there is no such member.
std::optional<std::map<std::string, std::uint64_t>> read_sequences(Fields& fields, const char* name);

// `null`, a list of the chosen options' places, or the typed text.
Answer read_answer(Fields& fields, const char* name);
nlohmann::json json_of_answer(const Answer& answer);

}  // namespace lectern
