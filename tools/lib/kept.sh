# What a suite found is kept: while nothing that it reads has changed since it passed, `./dev test` without a name says so
# and does not run it again. A suite that is named always runs. Kept in build/, so a fresh clone begins with nothing.

# inputs_of SUITE: the paths that its result depends on; nothing for a suite whose result is never kept.
inputs_of() {
  local common=(dev tools package.json package-lock.json) layer_tests
  case $1 in
    format) echo "${common[@]}" .clang-format src web shell tests ;;
    types) echo "${common[@]}" web shell tests ;;
    native)
      mapfile -t layer_tests < <(find tests -mindepth 1 -maxdepth 1 -not -name browser -not -name dev -not -name dist -not -name content)
      echo "${common[@]}" CMakeLists.txt CMakePresets.json cmake src web content "${layer_tests[@]}"
      ;;
    lesson) echo "${common[@]}" content build/native/src/lectern ;;
    dev) echo "${common[@]}" tests/dev tests/fuzz ;;
    dist) echo "${common[@]}" dist shell build/course tests/dist ;;
    content) echo "${common[@]}" build/course tests/content tests/support ;;
    browser) echo "${common[@]}" README.md dist build/course tests/browser tests/support ;;
  esac
}

# hash_of_inputs SUITE: of what it reads and of the programs that it runs with; nothing where that is not known.
hash_of_inputs() {
  local inputs
  read -ra inputs <<<"$(inputs_of "$1")"
  ((${#inputs[@]})) || return 0
  { hash_of "${inputs[@]}"; tool_versions; } | hash_of_text
}

tool_versions() {
  c++ --version 2>/dev/null
  node --version 2>/dev/null
  dpkg-query -W -f '${Package} ${Version}\n' chromium chromium-headless-shell python3 python3-pytest 2>/dev/null
}

# kept_count SUITE HASH: how many passed when it last ran, if that was with these inputs and none failed.
kept_count() {
  local hash count
  [[ -n $2 ]] && read -r hash count 2>/dev/null <"$STAMP_FOLDER/passed-$1" && [[ $hash == "$2" ]] && echo "$count"
}

# keep_count SUITE HASH PASSED FAILED
keep_count() {
  if [[ -n $2 ]] && (($3 > 0 && $4 == 0)); then stamp "passed-$1" "$2 $3"; else unstamp "passed-$1"; fi
}
