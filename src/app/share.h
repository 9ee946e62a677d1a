// Share: what a learner or an author gives to others of the place they are at.
#pragma once

#include <string>

#include "app/state.h"

namespace lectern {

struct Share {
  std::string link;     // the address of the place
  std::string element;  // HTML with the element of embed.js, which makes a frame of the right size
  std::string frame;    // HTML with a plain frame
};

// The place is the topic or the quiz in the address; on any other page it is the whole lesson.
Share share_of(const Lesson& lesson, const State& state);

}  // namespace lectern
