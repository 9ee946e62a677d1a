// Runs every sample of every lesson, and compares what it prints with what the lesson says it prints; reads it for the
// lesson's own rules; and runs the programs behind claims. One file, because loading the interpreter takes seconds.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claims } from './claims.mjs';
import { readLessons } from './course.mjs';
import { loadPython, runOnHost, runPytest, withoutTrailingSpace } from './runners.mjs';
import { brokenRules } from './sample_rules.mjs';
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

      test(`${name} does as the lesson says`, () => {
        assert.deepEqual(brokenRules(runners.python, code), []);
      });
    }
  });
}

describe('the rules of samples', () => {
  test('a text file has its encoding stated, a binary one has none', () => {
    const binary = 'open("a", "rb")\npath.open(mode="wb")\npath.read_text(encoding="utf-8")';
    assert.deepEqual(brokenRules(runners.python, binary), []);
    assert.deepEqual(brokenRules(runners.python, 'path.write_text("b")\nopen("b")\npath.open("a")'), [
      'line 1: write_text without an encoding',
      'line 2: open without an encoding',
      'line 3: open without an encoding',
    ]);
  });

  test('a metaclass takes keyword arguments', () => {
    const code = 'class Meta(type):\n    def __call__(cls, *args): ...\n    def __new__(mcls, *args, **kwargs): ...';
    assert.deepEqual(brokenRules(runners.python, code), ['line 2: Meta.__call__ refuses keyword arguments']);
  });

  test('a parameter is a list only where the function changes it', () => {
    const code = 'def read(a: list[int]): a[0]\ndef write(b: list): b.append(1)\ndef put(c: list[int]): c[0] = 1';
    assert.deepEqual(brokenRules(runners.python, code), ['line 1: a is only read: a list is more than read needs']);
  });
});

describe('claims of advanced-python', () => {
  for (const [claim, runner, program, output] of claims) {
    test(claim, () => {
      assert.equal(withoutTrailingSpace(runners[runner](program)), output);
    });
  }
});
