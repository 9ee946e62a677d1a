// One event as a JSON object: `tab`, `sequence`, `at_ms`, `order`, `event` (its kind's name), and the members of its
// kind.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "base/result.h"
#include "progress/event.h"

namespace lectern {

nlohmann::json json_of_event(const Event& event);

// The error is the end of a sentence that begins with the event's place.
Result<Event> event_of_json(const nlohmann::json& value);

}  // namespace lectern
