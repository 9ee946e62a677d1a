#include <iostream>
#include <string>
#include <vector>

#include "cli/cli.h"

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + 1, words + count);
  return static_cast<int>(lectern::run_cli(arguments, {std::cout, std::cerr}));
}
