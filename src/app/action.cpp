#include "app/action.h"

namespace lectern {

Action::Action(Action&&) noexcept = default;
Action& Action::operator=(Action&&) noexcept = default;
Action::~Action() = default;

}  // namespace lectern
