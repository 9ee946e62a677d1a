import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { briefLesson } from '../../tools/test/brief_lesson.mjs';

const OPENING = '---\ntitle: Letters\n---\n\nAn introduction.\n\n';
const topic = (/** @type {string} */ id, text = 'Text.\n') => `## The letter ${id} {#${id} .letters}\n\n${text}\n`;
const CHECK = '## The check {#check .quiz}\n\n### A question? {#question topic=b}\n\n- [x] Yes\n- [ ] No\n';

describe('the brief lesson', () => {
  test('keeps the opening, the check, and the topics that this leads to, in their order', () => {
    assert.equal(briefLesson(OPENING + topic('a') + topic('b') + topic('c') + CHECK), OPENING + topic('b') + CHECK);
  });

  test('keeps the topics that a kept topic links to, however far', () => {
    const a = topic('a', 'See [c](#c).\n');
    const b = topic('b', 'See [a](#a).\n');
    assert.equal(briefLesson(OPENING + a + b + topic('c') + topic('d') + CHECK), OPENING + a + b + topic('c') + CHECK);
  });

  test('takes only a heading with an id for the beginning of a topic', () => {
    const b = topic('b', '```python\n## A comment\n```\n');
    assert.equal(briefLesson(OPENING + b + CHECK), OPENING + b + CHECK);
  });
});
