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

# The second time without WebGL, where the page is made of elements: the files that walk through what a learner does.
suite_firefox() {
  engine_suite firefox
  engine_suite firefox-without-webgl tests/browser/{elements,knowledge_check,progress,questions,reading,search,settings}.test.mjs
}
suite_webkit() { engine_suite webkit; }

# engine_suite ENGINE [FILE…]: these, or all that leave the engine open; one at a time, for a window that lies under another
# one on the display is hidden, and draws nothing.
engine_suite() {
  local engine=$1 files=("${@:2}")
  build_brief_site || { show_log_end; count "$engine" 0 1; return; }
  ((${#files[@]})) || mapfile -d '' files < <(page_test_files)
  run_node_files "Browser tests in $engine" "$engine" 900000 1 xvfb-run -a -s '-screen 0 2560x1600x24' \
    env "LECTERN_ENGINE=$engine" -- "${files[@]}"
  # shellcheck disable=SC2086
  count "$engine" $COUNTED
}

# page_test_files: those of the browser tests that leave it open which browser they get, each ended by a NUL.
page_test_files() { test_files browser | xargs -0r grep -lZ 'pageTest(' --; }
