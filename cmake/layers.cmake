# One static library per folder of src/, linked only to the layers above it (README, "Layers").
# tests/layers/layers_test.cpp reads the #includes and fails on any other arrow.

add_library(lectern_flags INTERFACE)
target_compile_options(lectern_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)
if(LECTERN_WERROR)
  target_compile_options(lectern_flags INTERFACE -Werror)
endif()
if(EMSCRIPTEN)
  # What the browser downloads: no exceptions, no RTTI, and small before fast. Each of the two instructions is in every browser
  # that has `light-dark()`, which the style sheets need, and saves many others.
  add_compile_options(-fno-exceptions -fno-rtti -mnontrapping-fptoint -mbulk-memory)
  add_link_options(-mnontrapping-fptoint -mbulk-memory)
  if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_compile_options(-Oz -flto)
    add_link_options(-Oz -flto)
  endif()
endif()
if(LECTERN_SANITIZE)
  # For the whole tree, third-party code too: a container overflow is only seen when all of a program is instrumented.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(LECTERN_FUZZ)
  # Third-party code too: what libFuzzer sees of the way through it, it can follow.
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# lectern_layer(NAME SOURCES glob… LINKS library… [ALONE]): the library `lectern_NAME` from this folder's sources. With
# LECTERN_UNITY several files are compiled as one, in less than half the time. That each file, and so its header, compiles
# alone is seen all the same: by the build for the web, and a layer that is not in that one says ALONE.
function(lectern_layer name)
  cmake_parse_arguments(LAYER "ALONE" "" "SOURCES;LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${LAYER_SOURCES})
  if(sources)
    add_library(lectern_${name} STATIC ${sources})
    if(LECTERN_UNITY AND NOT LAYER_ALONE)
      set_target_properties(lectern_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10)
    endif()
    if(TARGET lectern_headers)
      target_precompile_headers(lectern_${name} REUSE_FROM lectern_headers)
    endif()
    target_include_directories(lectern_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(lectern_${name} PUBLIC ${LAYER_LINKS} PRIVATE lectern_flags)
  else()
    add_library(lectern_${name} INTERFACE)
    target_include_directories(lectern_${name} INTERFACE ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(lectern_${name} INTERFACE ${LAYER_LINKS})
  endif()
endfunction()
