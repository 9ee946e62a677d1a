#include "cli/check.h"

#include "cli/load.h"

namespace lectern {

ExitCode check_lessons(std::span<const std::string> files, Streams streams) {
  const LoadedLessons loaded = load_lessons(files, streams.err);
  if (loaded.exit_code == ExitCode::success) streams.out << summary(loaded.course) << ": no mistakes.\n";
  return loaded.exit_code;
}

}  // namespace lectern
