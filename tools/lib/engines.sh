# The browser tests in other engines than Chromium: ./dev test firefox, ./dev test webkit. Both browsers need a display, so they
# get one that nobody sees.

ENGINE_SUITES=(firefox webkit)

# engine_packages COMMAND ARGUMENT…: what the engines that are named there need.
engine_packages() {
  [[ $1 == test ]] || return 0
  [[ " ${*:2} " != *' firefox '* ]] || printf '%s\n' firefox-esr
  [[ " ${*:2} " != *' webkit '* ]] || printf '%s\n' webkit2gtk-driver
  [[ ! " ${*:2} " =~ ' '(firefox|webkit)' ' ]] || printf '%s\n' xvfb xauth
}

suite_firefox() { engine_suite firefox; }
suite_webkit() { engine_suite webkit; }

# engine_suite ENGINE
engine_suite() {
  local files
  build_brief_site || { show_log_end; count "$1" 0 1; return; }
  mapfile -d '' files < <(page_test_files)
  run_node_files "Browser tests in $1" "$1" 300000 1 xvfb-run -a -s '-screen 0 2560x1600x24' env "LECTERN_ENGINE=$1" -- "${files[@]}"
  # shellcheck disable=SC2086
  count "$1" $COUNTED
}

# page_test_files: those of the browser tests that leave it open which browser they get, each ended by a NUL.
page_test_files() { test_files browser | xargs -0r grep -lZ 'pageTest(' --; }
