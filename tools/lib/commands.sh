# The commands of ./dev.

help() {
  cat <<'TEXT'
./dev COMMAND: everything one does with Lectern. What a command needs, it installs first.

  serve [--port N]  build, and serve the page on http://localhost:8080
  build             leave the finished site in dist/
  test              run every suite of tests but those that passed and read nothing that has changed since
  test SUITE…       run these, whatever is known of them: format types native lesson site dev dist content browser
  test --all        run all of them, and what takes long: fuzz (a minute of fuzzing), long
  test firefox, test webkit
                    run the browser tests in another engine than Chromium
  fuzz [TARGET] [SECONDS]
                    make up input for the readers of lessons, records and messages, 60 s each, until one breaks
  screenshots       build, and take the README's pictures again: docs/*.png
  format            format all code in place
  help              this text
TEXT
}

run_command() {
  local command=${1:-help}
  shift || true
  case $command in
    help | -h | --help) help ;;
    serve | build | test | fuzz | screenshots | format) "command_$command" "$@" ;;
    *) fail "“$command” is not a command; ./dev help lists them." ;;
  esac
}

command_serve() {
  local port
  port=$(parse_port "$@") || exit 1
  ! port_is_busy "$port" || fail "Port $port is busy; choose another one with ./dev serve --port N."
  prepare serve "$@"
  lock_project
  build_site || explain_failure
  unlock_project
  exec node tools/serve.mjs --port "$port"
}

# parse_port [--port N]: prints the port to serve on.
parse_port() {
  local port=8080
  case $#:${1:-} in
    0:*) ;;
    2:--port) port=$2 ;;
    1:--port=*) port=${1#--port=} ;;
    *) fail "./dev serve takes only --port N." ;;
  esac
  [[ $port =~ ^[0-9]{1,5}$ ]] && ((10#$port > 0 && 10#$port < 65536)) || fail "“$port” is not a port: a number from 1 to 65535 is needed."
  printf '%s' "$((10#$port))"
}

port_is_busy() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

command_build() {
  (($# == 0)) || fail './dev build takes no arguments.'
  prepare build
  lock_project
  build_site || explain_failure
  say "The site is in dist/, ready for any static host."
}

command_screenshots() {
  (($# == 0)) || fail './dev screenshots takes no arguments.'
  prepare screenshots
  lock_project
  build_site || explain_failure
  step 'Taking the pictures' node tools/screenshots.mjs
}

command_test() {
  local suites
  suites=$(choose_suites "$@") || exit 1
  prepare test "$@"
  lock_project
  # shellcheck disable=SC2086
  run_suites "$( (($#)) && echo again || echo as-kept)" $suites
}

command_format() {
  (($# == 0)) || fail './dev format takes no arguments.'
  prepare format
  step 'Formatting C++' clang_format -i
  step 'Formatting JavaScript, CSS and HTML' prettier --write
}

# prepare COMMAND ARGUMENT…: sees to it that everything the command needs is there. On a machine whose Node is too old the
# whole command is run again in the private root instead.
prepare() {
  recognise_machine
  choose_tools
  ! needs_fuzzing "$@" || WHOLE_PACKAGES+=($(fuzz_packages))
  WHOLE_PACKAGES+=($(engine_packages "$@"))
  need_space "$PROJECT/build" 300
  lock_cache
  if [[ $TOOLS == whole-root ]]; then
    need_root
    unlock_cache
    in_root ./dev "$@"
    exit
  fi
  # shellcheck disable=SC2046
  need_packages $(packages_for "$@")
  [[ $TOOLS == own ]] || need_root
  need_sources
  need_npm_packages
  need_emcc_cache
  unlock_cache
}
