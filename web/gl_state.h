// Included before Dear ImGui's OpenGL backend (CMakeLists.txt). The backend asks for the whole GL state before each
// frame and puts it back after: in a browser every such question waits for the GPU process to finish the frame before.
// The canvas is ours alone, so nobody needs the state back: it is answered with the defaults of a new context.
//
// What the backend would print about a shader that does not compile is left out, and the C library's printing with it.
#pragma once

#include <GLES3/gl3.h>

#include <cstdio>

inline void lectern_get_integer(GLenum name, GLint* value) {
  switch (name) {
    case GL_ACTIVE_TEXTURE:
      *value = GL_TEXTURE0;
      return;
    case GL_BLEND_SRC_RGB:
    case GL_BLEND_SRC_ALPHA:
      *value = GL_ONE;
      return;
    case GL_BLEND_EQUATION_RGB:
    case GL_BLEND_EQUATION_ALPHA:
      *value = GL_FUNC_ADD;
      return;
    case GL_MAJOR_VERSION:
    case GL_MINOR_VERSION:
    case GL_MAX_TEXTURE_SIZE:
    case GL_NUM_EXTENSIONS:
      glGetIntegerv(name, value);  // asked once, at the start
      return;
    case GL_VIEWPORT:
    case GL_SCISSOR_BOX:
      for (int i = 0; i < 4; ++i) value[i] = 0;
      return;
    default:
      *value = 0;
  }
}

inline GLboolean lectern_is_enabled(GLenum) {
  return GL_FALSE;
}

#define glGetIntegerv lectern_get_integer
#define glIsEnabled lectern_is_enabled
#define fprintf(...) static_cast<void>(0)
