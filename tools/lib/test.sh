# Every suite runs, each even if another has failed, and the last line is the honest total.
# A suite that cannot be built, crashes, or has no test in it counts as a failure.

SUITES=(format types native lesson site dev dist content browser)
PASSED=0 FAILED=0 FAILURES=()

run_suites() {
  local suite
  for suite; do "suite_$suite"; done
  ((FAILED == 0)) || printf '\nFailed: %s\n' "$(printf '%s\n' "${FAILURES[@]}" | uniq | paste -sd ' ')"
  printf '\n%d passed, %d failed\n' "$PASSED" "$FAILED"
  ((FAILED == 0 && PASSED > 0))
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
  check types 'Types of tools and tests' node_modules/.bin/tsc -p tools/types/node.json
}

suite_native() {
  build_native 'Building the native tests' || { show_log_end; count native 0 1; return; }
  attempt 'Native tests' ctest --preset native --verbose -j "$JOBS" || grep -E '(ERROR|FATAL|Sanitizer|\*\*\*)' -A 8 "$STEP_LOG" | head -n 80
  # shellcheck disable=SC2046
  count native $(awk -f tools/test/count_doctest.awk "$STEP_LOG")
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
suite_browser() { node_suite browser; }

# node_suite NAME: every *.test.mjs under tests/NAME.
node_suite() {
  local files result=build/test/$1.count
  mkdir -p build/test && rm -f "$result"
  mapfile -d '' files < <(find "tests/$1" -name '*.test.mjs' -print0 2>/dev/null | LC_ALL=C sort -z)
  if ((${#files[@]})); then
    attempt "Tests in tests/$1" node --test --test-timeout=300000 \
      --test-reporter=spec --test-reporter-destination=stdout \
      --test-reporter="$PROJECT/tools/test/count.mjs" --test-reporter-destination="$result" "${files[@]}" ||
      sed -n '/failing tests:/,$p' "$STEP_LOG" | cut -c1-240 | head -n 120
  fi
  # A run that ended before its report is a failure of its own.
  # shellcheck disable=SC2046
  count "$1" $(cat "$result" 2>/dev/null)
}
