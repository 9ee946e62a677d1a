// What the page around ours says (format/json/embed_message.h), given to the app.
#pragma once

#include <cstdint>

#include "ui/screen.h"

namespace lectern {

// What the page's JavaScript has to do about a message; js/host_page.js has the same numbers.
enum class HostRequest { nothing, answer_hello, resizer_ready, resizer_hello, resizer_prepared, resizer_resize };

// Gives the message to the app where it is for the app. What is no message is nothing.
HostRequest take_host_message(const char* json, Screen& screen, std::int64_t now_ms);

}  // namespace lectern
