# emscripten, which compiles the page's program: the machine's own, or the one in the private root.

# web COMMAND…: runs it where emcc is, with a cache that emcc may write to and closure from node_modules.
web() {
  local environment=(env EM_CLOSURE_COMPILER="$PROJECT/node_modules/.bin/google-closure-compiler")
  if emcc_is_debians; then
    # Debian freezes the cache that it ships; ours begins as links into it, so that nothing is built twice.
    environment+=(EM_CACHE="$(emcc_cache)" EM_FROZEN_CACHE=0)
  fi
  where_emcc_is "${environment[@]}" "$@"
}

where_emcc_is() { if [[ $TOOLS == web-root ]]; then in_root "$@"; else "$@"; fi; }

emcc_is_debians() { [[ $TOOLS == web-root || $(readlink -f "$(command -v emcc)") == /usr/share/emscripten/* ]]; }

need_emcc_cache() {
  emcc_is_debians || return 0
  [[ -d $(emcc_cache) ]] || step 'Preparing the cache of emcc' make_emcc_cache
}

emcc_cache() { printf '%s' "$CACHE/emscripten-$(tr -d '"\n' <"$(emscripten_folder)/emscripten-version.txt")"; }

make_emcc_cache() {
  local making
  making=$(emcc_cache).making
  rm -rf "$making" && where_emcc_is cp -as /usr/share/emscripten/cache "$making" && rm -f "$making"/*.lock &&
    mv "$making" "$(emcc_cache)"
}

# Where emscripten itself lies, as seen from outside the root: for the licences.
emscripten_folder() {
  case $TOOLS in
    web-root) printf '%s' "$ROOT/usr/share/emscripten" ;;
    *) dirname "$(readlink -f "$(command -v emcc)")" ;;
  esac
}
