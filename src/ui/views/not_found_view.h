// An address that leads nowhere.
#pragma once

#include "app/route.h"
#include "ui/ui.h"

namespace lectern {

void put_not_found(Ui& ui, const UnknownRoute& route);

}  // namespace lectern
