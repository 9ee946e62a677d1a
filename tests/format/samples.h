// Texts and lessons that the tests of the formats share.
#pragma once

#include <string>

#include "course/lesson.h"

namespace lectern {

// tests/golden/`name`.
std::string read_golden(const std::string& name);

// Whether `text` is what tests/golden/`name` holds. With LECTERN_ACCEPT=1 in the environment the file is rewritten.
bool matches_golden(const std::string& name, const std::string& text);

// The lesson of tests/golden/sample.md, which has every construct.
Lesson sample_lesson();

// A small lesson without a mistake, in parts, so that a test can spoil one.
struct LessonText {
  std::string front = "---\ntitle: T\nlanguage: en\n---\n";
  std::string introduction = "Hello.\n\n";
  std::string heading = "## Topic {#topic .tag}\n\n";
  std::string answer = "Answer.\n\n";
  std::string key_points = "### Key points\n\n- a\n- b\n- c\n\n";
  std::string check = "### Check yourself\n\n";
  std::string question = "#### Question {#question}\n\n- [ ] a\n  > No.\n- [x] b\n  > Yes.\n";
  std::string rest = "";

  std::string text() const { return front + introduction + heading + answer + key_points + check + question + rest; }
};

// The mistakes in a file `lesson.md` with this text, one `line:column: message` per line.
std::string mistakes_in(const std::string& text);

// The same for a small lesson whose topic has this answer, from line 9 on.
std::string mistakes_in_answer(const std::string& answer);

}  // namespace lectern
