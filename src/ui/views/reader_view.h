// The lesson: every topic with its answer, key points and questions, as one page. In another page's frame the topic in
// the address is shown alone.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace lectern {

void put_reader(Ui& ui, const Lesson& lesson, const ReadRoute& route, const State& state);

}  // namespace lectern
