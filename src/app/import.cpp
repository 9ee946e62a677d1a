#include "app/import.h"

#include <string>
#include <utility>

#include "base/text.h"
#include "base/words.h"
#include "progress/codec.h"
#include "progress/resets.h"

namespace lectern {
namespace {

ImportPreview problem(std::string sentence) {
  return {{{}, std::move(sentence)}, {}};
}

}  // namespace

ImportPreview preview_import(const Events& ours, std::string_view course, std::string_view text) {
  auto record = read_record(text);
  if (!record && record.error().problem == RecordProblem::newer_version) return problem(record.error().message);
  if (!record) {
    const Word why = record.error().was_changed ? Word::import_was_changed : Word::import_not_a_record;
    return problem(std::string(word(why)));
  }
  // Version 1 did not say whose progress it is.
  if (!record->course.empty() && record->course != course)
    return problem(fill(word(Word::import_other_course), {record->course}));
  EventId next;  // of withdrawals that are only tried out
  const Changes changes = changes_between(fold(ours), fold(united(ours, record->events, next, 0)));
  return {{changes, {}}, std::move(record->events)};
}

}  // namespace lectern
