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

pack() { pack_course 'Packing dist/' build/course dist; }

# pack_course LABEL COURSE SITE: makes the folder SITE of the course's files, the shell and the program.
pack_course() {
  local wanted name=${3//\//-}
  wanted=$(hash_of shell web/js tools/pack.mjs tools/pack package-lock.json "$2" build/web/web/lectern.{mjs,wasm})
  if is_fresh "$name" "$wanted" && [[ -d $3 ]]; then
    show_notes "$(log_of "$1")"
    return
  fi
  unstamp "$name"
  attempt "$1" node tools/pack.mjs "--course=$2" "--out=$3" "--imgui=$IMGUI" "--nlohmann-json=$NLOHMANN_JSON" \
    "--emscripten=$(emscripten_folder)" && stamp "$name" "$wanted"
}

# The same site with a brief lesson, for the browser tests that hold for any (tests/browser/support/brief.mjs).
build_brief_site() {
  attempt "Cutting the lesson" make_brief_course && pack_course "Packing the brief lesson's site" build/brief/course build/brief/site
}

make_brief_course() {
  rm -rf build/brief/content build/brief/course && mkdir -p build/brief/content &&
    node tools/test/brief_lesson.mjs content/advanced-python.md build/brief/content/advanced-python.md &&
    build/native/src/lectern build build/brief/content -o build/brief/course
}

build_site() {
  build_native "Building the author's tool" lectern && build_course && build_web web && pack
}
