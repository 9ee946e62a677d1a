# Fuzzing: libFuzzer makes up input for our readers (tests/fuzz). What it has learnt stays in build/corpus/TARGET, and what
# broke a reader in build/crashers/TARGET.

FUZZ_TARGETS=(lesson course_json record embed_message)
# Of every target in ./dev test --all.
SMOKE_SECONDS=15

command_fuzz() {
  local arguments target failed=()
  arguments=$(parse_fuzzing "$@") || exit 1
  prepare fuzz "$@"
  lock_project
  # The first word is the number of seconds, the others are targets.
  # shellcheck disable=SC2086
  set -- $arguments
  build_fuzz "${@:2}" || explain_failure
  for target in "${@:2}"; do fuzz "$target" "$1" || failed+=("$target"); done
  ((${#failed[@]} == 0)) || fail "Broken: ${failed[*]}; what to do next stands above."
}

# parse_fuzzing [TARGET] [SECONDS]: prints how many seconds, and which targets.
parse_fuzzing() {
  local seconds=60 targets=("${FUZZ_TARGETS[@]}")
  if (($#)) && [[ ! $1 =~ ^[0-9] ]]; then
    [[ " ${FUZZ_TARGETS[*]} " == *" $1 "* ]] || fail "“$1” is not a fuzz target; there are: ${FUZZ_TARGETS[*]}."
    targets=("$1")
    shift
  fi
  if (($#)); then
    seconds=$1
    shift
  fi
  (($# == 0)) || fail './dev fuzz takes only a target and a number of seconds.'
  [[ $seconds =~ ^[0-9]{1,5}$ ]] && ((10#$seconds > 0 && 10#$seconds <= 86400)) ||
    fail "“$seconds” is not a number of seconds: a whole number from 1 to 86400 is needed."
  printf '%s' "$((10#$seconds)) ${targets[*]}"
}

# needs_fuzzing COMMAND ARGUMENT…: is it one that fuzzes?
needs_fuzzing() { [[ $1 == fuzz || ($1 == test && " ${*:2} " =~ ' '(fuzz|--all)' ') ]]; }

# clang as fuzz_packages installs it. What GCC 12 has of C++23 needs clang 19, which is not the default of Debian 12.
fuzz_packages() {
  if ((DEBIAN_RELEASE >= 13)) || [[ $TOOLS == whole-root ]]; then
    printf '%s\n' clang llvm libclang-rt-dev
  else
    printf '%s\n' clang-19 llvm-19 libclang-rt-19-dev
  fi
}
fuzz_tool() { command -v "$1-19" || command -v "$1"; }

build_fuzz() {
  local clang
  clang=$(fuzz_tool clang++) || fail 'clang++ is not on the PATH, although its package is installed.'
  configure fuzz "$("$clang" --version | head -n 1)" cmake -DCMAKE_C_COMPILER="$(fuzz_tool clang)" -DCMAKE_CXX_COMPILER="$clang" &&
    attempt 'Building the fuzz targets' cmake --build build/fuzz -j "$JOBS" --target "${@/#/fuzz_}"
}

# fuzz TARGET SECONDS: makes up inputs for so long, and says in a line what came of it.
fuzz() {
  local status=0
  attempt "Fuzzing $1 for $2 s" run_fuzzer "$@" || status=1
  printf '    %s: %s\n' "$1" "$(awk -f tools/test/fuzz_summary.awk "$STEP_LOG")"
  ((status == 0)) || explain_crash "$1"
  return $status
}

run_fuzzer() {
  local kept=()
  rm -rf "build/seeds/$1" && mkdir -p "build/seeds/$1" "build/corpus/$1" "build/crashers/$1" && seed_from_course "$1"
  [[ ! -d tests/fuzz/crashers/$1 ]] || kept=("tests/fuzz/crashers/$1")
  # libFuzzer writes to the first folder and only reads the others.
  ASAN_SYMBOLIZER_PATH=$(fuzz_tool llvm-symbolizer) "build/fuzz/tests/fuzz/fuzz_$1" \
    "build/corpus/$1" "tests/fuzz/seeds/$1" "build/seeds/$1" "${kept[@]}" \
    -dict="tests/fuzz/dictionaries/$1" -artifact_prefix="build/crashers/$1/" \
    -max_total_time="$2" -timeout=10 -report_slow_units=10 -print_final_stats=1
}

# seed_from_course TARGET: what the course and the golden files give to begin with, besides tests/fuzz/seeds. A whole lesson
# takes long to read; its sections are tried much more often.
seed_from_course() {
  case $1 in
    lesson) find content tests/golden -name '*.md' ! -name README.md -exec awk -v folder=build/seeds/lesson -f tools/test/cut_lesson.awk {} + ;;
    course_json) cp tests/golden/sample.json build/seeds/course_json/ ;;
  esac
}

explain_crash() {
  local input
  input=$(sed -n 's/^.*Test unit written to //p' "$STEP_LOG" | tail -n 1)
  [[ -n $input ]] || { show_log_end; return; }
  grep -E '^A promise is broken|ERROR: |runtime error: |^ +#[0-9]+ .*/(src|tests)/' "$STEP_LOG" | head -n 20 |
    sed "s|$PROJECT/build/fuzz/../../||g" | cut -c1-240 | sed 's/^/    | /'
  printf '    The input is %s, the whole output is %s. To keep it as a test, which then fails until this is mended:\n' "$input" "$(shown_path "$STEP_LOG")"
  printf '      mkdir -p tests/fuzz/crashers/%s && cp %s tests/fuzz/crashers/%s/NAME && ./dev test native\n' "$1" "$input" "$1"
}
