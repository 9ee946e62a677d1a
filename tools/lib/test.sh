# Every suite runs, each even if another has failed, and the last line is the honest total.
# A suite that cannot be built, crashes, or has no test in it counts as a failure.

SUITES=(format types native lesson site dev dist content browser)
# Of these only when named, or with --all.
LONG_SUITES=(fuzz long)
PASSED=0 FAILED=0 FAILURES=()

# choose_suites [SUITE…|--all]: prints the suites that are meant.
choose_suites() {
  local suite all=("${SUITES[@]}" "${LONG_SUITES[@]}" "${ENGINE_SUITES[@]}")
  if [[ $* == --all ]]; then
    echo "${SUITES[*]} ${LONG_SUITES[*]}"
    return
  fi
  for suite; do
    [[ " ${all[*]} " == *" $suite "* ]] || fail "“$suite” is not a suite; there are: ${all[*]}, or --all alone."
  done
  (($#)) || set -- "${SUITES[@]}"
  echo "$*"
}

# run_suites again|as-kept SUITE…: `as-kept` does not run again what is known to pass as it is.
run_suites() {
  local how=$1 suite
  shift
  for suite; do run_suite "$how" "$suite"; done
  ((FAILED == 0)) || printf '\nFailed: %s\n' "$(printf '%s\n' "${FAILURES[@]}" | uniq | paste -sd ' ')"
  printf '\n%d passed, %d failed\n' "$PASSED" "$FAILED"
  ((FAILED == 0 && PASSED > 0))
}

# run_suite again|as-kept SUITE
run_suite() {
  local inputs known passed=$PASSED failed=$FAILED
  inputs=$(hash_of_inputs "$2")
  if [[ $1 == as-kept ]] && known=$(kept_count "$2" "$inputs"); then
    printf '  %s: nothing it reads has changed since it passed\n' "$2"
    count "$2" "$known" 0
    return
  fi
  "suite_$2"
  keep_count "$2" "$inputs" $((PASSED - passed)) $((FAILED - failed))
}

# count NAME PASSED FAILED
count() {
  local passed=${2:-0} failed=${3:-0}
  ((passed + failed > 0)) || { failed=1; echo "    no test was run"; }
  ((PASSED += passed, FAILED += failed))
  ((failed == 0)) || FAILURES+=("$1")
  printf '    %s: %d passed, %d failed\n' "$1" "$passed" "$failed"
}

# check NAME LABEL COMMAND…: one check that passes or not.
check() {
  local name=$1
  shift
  if attempt "$@"; then count "$name" 1 0; else show_log_end; count "$name" 0 1; fi
}

show_log_end() { tail -n 40 "$STEP_LOG" | cut -c1-240 | sed 's/^/    | /'; }

suite_format() {
  check format 'Format of C++' check_cpp_format
  check format 'Format of JavaScript, CSS and HTML' prettier --check
}

check_cpp_format() {
  local unformatted
  unformatted=$(clang_format --dry-run -Werror 2>&1 | grep -oE '^[^ :]+\.(cpp|h)\b' | sort -u)
  [[ -z $unformatted ]] || { printf 'Not as ./dev format would have them:\n%s\n' "$unformatted"; return 1; }
}

clang_format() { find src web tests \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0r node_modules/.bin/clang-format "$@"; }

prettier() {
  local files
  mapfile -d '' files < <(find web shell tools tests package.json -regextype posix-extended -regex '.*\.(m?js|css|html|json)' \
    -not -path '*/golden/*' -print0)
  node_modules/.bin/prettier --log-level warn "$@" "${files[@]}"
}

suite_types() {
  check types "Types of the page's JavaScript" node_modules/.bin/tsc -p tools/types/page.json
  check types "Types of the service worker" node_modules/.bin/tsc -p tools/types/worker.json
  check types 'Types of tools and tests' node_modules/.bin/tsc -p tools/types/node.json
}

suite_native() {
  run_native_tests 'Native tests' native
  # shellcheck disable=SC2086
  count native $COUNTED
}

# run_native_tests LABEL PRESET: builds and runs them, and sets COUNTED to how many passed and how many failed.
run_native_tests() {
  build_native 'Building the native tests' || { show_log_end; COUNTED='0 1'; return; }
  attempt "$1" ctest --preset "$2" --verbose -j "$JOBS" || grep -E '(ERROR|FATAL|Sanitizer|\*\*\*)' -A 8 "$STEP_LOG" | head -n 80
  COUNTED=$(awk -f tools/test/count_doctest.awk "$STEP_LOG")
}

suite_lesson() {
  local lessons
  build_native "Building the author's tool" lectern || { show_log_end; count lesson 0 1; return; }
  mapfile -d '' lessons < <(find content -name '*.md' ! -name README.md -print0)
  check lesson 'Checking the lessons' build/native/src/lectern check "${lessons[@]}"
}

suite_site() {
  if build_site; then count site 1 0; else show_log_end; count site 0 1; fi
}

suite_dev() { node_suite dev; }
suite_dist() { node_suite dist; }
suite_content() { node_suite content; }

suite_browser() {
  build_brief_site || { show_log_end; count browser 0 1; return; }
  node_suite browser
}

# What takes long: the native test cases of the suite `long`, and tests/browser/long.
suite_long() {
  local native
  run_native_tests 'Long native tests' long
  native=$COUNTED
  run_node_tests browser/long
  # shellcheck disable=SC2046
  count long $(awk '{ passed += $1; failed += $2 } END { print passed, failed }' <<<"$native"$'\n'"$COUNTED")
}

suite_fuzz() {
  local target failed=0
  build_fuzz "${FUZZ_TARGETS[@]}" || { show_log_end; count fuzz 0 1; return; }
  for target in "${FUZZ_TARGETS[@]}"; do fuzz "$target" "$SMOKE_SECONDS" || ((failed += 1)); done
  count fuzz $((${#FUZZ_TARGETS[@]} - failed)) "$failed"
}

node_suite() {
  run_node_tests "$1"
  # shellcheck disable=SC2086
  count "$1" $COUNTED
}

# test_files FOLDER: every *.test.mjs under tests/FOLDER but not under its folder `long`, each ended by a NUL.
test_files() { find "tests/$1" -name '*.test.mjs' -not -path "tests/$1/long/*" -print0 2>/dev/null | LC_ALL=C sort -z; }

# run_node_tests FOLDER: runs them, and sets COUNTED to how many passed and how many failed. A browser leaves a third of two
# processors idle, so there is one file more at a time than there are processors; what takes long runs by itself.
run_node_tests() {
  local files limit_ms=600000 jobs=$((JOBS + 1))
  [[ $1 != */long ]] || limit_ms=3600000 jobs=1
  mapfile -d '' files < <(test_files "$1")
  run_node_files "Tests in tests/$1" "${1//\//-}" "$limit_ms" "$jobs" -- "${files[@]}"
}

# run_node_files LABEL NAME LIMIT_MS JOBS [COMMAND…] -- FILE…: the same for these files, JOBS at a time, run under COMMAND.
run_node_files() {
  local label=$1 result=build/test/$2.count limit_ms=$3 jobs=$4 under=()
  shift 4
  while [[ $1 != -- ]]; do under+=("$1") && shift; done
  shift
  COUNTED='0 0'
  (($#)) || return 0
  mkdir -p build/test && rm -f "$result"
  attempt "$label" "${under[@]}" node --test --test-timeout="$limit_ms" --test-concurrency="$jobs" \
    --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter="$PROJECT/tools/test/count.mjs" --test-reporter-destination="$result" "$@" ||
    sed -n '/failing tests:/,$p' "$STEP_LOG" | cut -c1-240 | head -n 120
  COUNTED=$(counted_in "$result")
}

# counted_in FILE: how many passed and how many failed; a run that ended before it reported is a failure of its own.
counted_in() {
  local counted
  counted=$(cat "$1" 2>/dev/null)
  echo "${counted:-0 1}"
}
