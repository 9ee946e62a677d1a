// Every sample keeps the rules that the lesson gives its readers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readLessons } from './course.mjs';
import { loadPython } from './runners.mjs';
import { samplesOf } from './samples.mjs';

const python = await loadPython();
const rules = readFileSync(new URL('sample_rules.py', import.meta.url), 'utf8');

/** @param {string} code */
const brokenRules = (code) => python(`${rules}\nprint(*broken_rules(${JSON.stringify(code)}), sep="\\n")`).trimEnd();

describe('the rules of samples', () => {
  test('a text file has its encoding stated, a binary one has none', () => {
    const binary = 'open("a", "rb")\npath.open(mode="wb")\npath.read_text(encoding="utf-8")';
    assert.equal(brokenRules(binary), '');
    const text = 'path.write_text("b")\nopen("b")\npath.open("a")';
    assert.deepEqual(brokenRules(text).split('\n'), [
      'line 1: write_text without an encoding',
      'line 2: open without an encoding',
      'line 3: open without an encoding',
    ]);
  });

  test('a metaclass takes keyword arguments', () => {
    const code = 'class Meta(type):\n    def __call__(cls, *args): ...\n    def __new__(mcls, *args, **kwargs): ...';
    assert.equal(brokenRules(code), 'line 2: Meta.__call__ refuses keyword arguments');
  });

  test('a parameter is a list only where the function changes it', () => {
    const code = 'def read(a: list[int]): a[0]\ndef write(b: list): b.append(1)\ndef put(c: list[int]): c[0] = 1';
    assert.equal(brokenRules(code), 'line 1: a is only read: a list is more than read needs');
  });
});

for (const lesson of readLessons()) {
  describe(`samples of ${lesson.id}`, () => {
    for (const { name, code } of samplesOf(lesson)) {
      test(`${name} does as the lesson says`, () => {
        assert.equal(brokenRules(code), '');
      });
    }
  });
}
