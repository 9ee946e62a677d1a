# From sources to dist/: the author's tool, the course, the page's program, and the packing of them all.

JOBS=$(nproc)

# configure PRESET IDENTITY COMMAND…: runs CMake when anything it was last told has changed; from scratch then, because
# what another compiler has built must not be linked with.
configure() {
  local preset=$1 wanted arguments
  wanted=$({ printf '%s\n' "$2"; source_arguments; cat CMakePresets.json; } | hash_of_text)
  shift 2
  is_fresh "configured-$preset" "$wanted" && [[ -f build/$preset/build.ninja ]] && return
  mapfile -t arguments < <(source_arguments)
  unstamp "configured-$preset"
  rm -rf "build/$preset"
  attempt "Configuring $preset" "$@" --preset "$preset" "${arguments[@]}" && stamp "configured-$preset" "$wanted"
}

# build_native LABEL [TARGET]
build_native() {
  configure native "$(c++ --version | head -n 1)" cmake &&
    attempt "$1" cmake --build build/native -j "$JOBS" ${2:+--target "$2"}
}

# build_web PRESET
build_web() {
  configure "$1" "$(emscripten_folder)" web emcmake cmake &&
    attempt "Building the page's program ($1)" web cmake --build "build/$1" -j "$JOBS"
}

# The JSON and the plain HTML of every lesson.
build_course() {
  local wanted
  wanted=$(hash_of content build/native/src/lectern)
  is_fresh course "$wanted" && [[ -d build/course ]] && return
  attempt 'Building the course' make_course && stamp course "$wanted"
}

make_course() {
  rm -rf build/course.making && build/native/src/lectern build content/ -o build/course.making && rm -rf build/course &&
    mv build/course.making build/course
}

pack() {
  local wanted
  wanted=$(hash_of shell web/js tools/pack.mjs tools/pack package-lock.json build/course build/web/web/lectern.{mjs,wasm})
  is_fresh dist "$wanted" && [[ -d dist ]] && return
  unstamp dist
  attempt 'Packing dist/' node tools/pack.mjs "--imgui=$IMGUI" "--nlohmann-json=$NLOHMANN_JSON" \
    "--emscripten=$(emscripten_folder)" && stamp dist "$wanted"
}

build_site() {
  build_native "Building the author's tool" lectern && build_course && build_web web && pack
}
