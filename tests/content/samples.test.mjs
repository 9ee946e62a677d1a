// Runs every sample of every lesson, and compares what it prints with what the lesson says it prints.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLessons } from './course.mjs';
import { loadPython, runOnHost, runPytest, withoutTrailingSpace } from './runners.mjs';
import { samplesOf } from './samples.mjs';

const runners = { python: await loadPython(), host: runOnHost, pytest: runPytest };

for (const lesson of readLessons()) {
  describe(`samples of ${lesson.id}`, () => {
    for (const { name, code, runner, outputs } of samplesOf(lesson)) {
      test(`${name} prints what the lesson says`, () => {
        assert.notEqual(outputs.length, 0, 'nothing says what it prints');
        const printed = withoutTrailingSpace(runners[runner](code));
        const expected = outputs.map(withoutTrailingSpace);
        assert.equal(printed, expected.find((output) => output === printed) ?? expected[0]);
      });
    }
  });
}
