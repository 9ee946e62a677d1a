# Third-party sources, pinned. With a network, FetchContent clones the tags below; `./dev` sets
# FETCHCONTENT_SOURCE_DIR_<NAME> to what it has fetched and verified already.
include(FetchContent)

function(lectern_fetch name repository tag)
  # The sources are only populated: each library is built by the targets below, with our flags.
  FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${tag} GIT_SHALLOW ON SOURCE_SUBDIR none)
  FetchContent_MakeAvailable(${name})
  set(${name}_SOURCE_DIR ${${name}_SOURCE_DIR} PARENT_SCOPE)
endfunction()

lectern_fetch(imgui https://github.com/ocornut/imgui.git v1.92.2b)
lectern_fetch(nlohmann_json https://github.com/nlohmann/json.git v3.11.3)

add_library(nlohmann_json INTERFACE)
target_include_directories(nlohmann_json SYSTEM INTERFACE ${nlohmann_json_SOURCE_DIR}/include)

add_library(imgui STATIC
  ${imgui_SOURCE_DIR}/imgui.cpp
  ${imgui_SOURCE_DIR}/imgui_draw.cpp
  ${imgui_SOURCE_DIR}/imgui_tables.cpp
  ${imgui_SOURCE_DIR}/imgui_widgets.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${imgui_SOURCE_DIR} ${imgui_SOURCE_DIR}/backends)
# Our settings take the place of upstream's imconfig.h; src/ui/imgui/imgui_config.h says what they switch off and why.
target_include_directories(imgui PUBLIC ${CMAKE_SOURCE_DIR}/src/ui/imgui)
target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="imgui_config.h")

if(NOT EMSCRIPTEN)
  lectern_fetch(md4c https://github.com/mity/md4c.git release-0.5.2)
  lectern_fetch(doctest https://github.com/doctest/doctest.git v2.4.11)
  add_library(md4c STATIC ${md4c_SOURCE_DIR}/src/md4c.c)
  target_include_directories(md4c SYSTEM PUBLIC ${md4c_SOURCE_DIR}/src)
  add_library(doctest INTERFACE)
  target_include_directories(doctest SYSTEM INTERFACE ${doctest_SOURCE_DIR})
endif()
